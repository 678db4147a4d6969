import { type LexicalEditor } from "lexical";
import type { PlacedFinding } from "../../language/findings-store.ts";
import { caretAnchor } from "../selection/selection-anchor.ts";
import { openFindingAt } from "./finding-at-hand.ts";

/** Opens a finding's suggestions by a click on its words, or by the context menu there (its key, too). */
export function followPointer(
  editor: LexicalEditor,
  findingAt: (x: number, y: number) => PlacedFinding | undefined,
): () => void {
  const click = ({ clientX, clientY, button, detail }: MouseEvent): void => {
    if (button !== 0 || detail !== 1 || getSelection()?.isCollapsed !== true) return;
    const finding = findingAt(clientX, clientY);
    if (finding !== undefined) openFindingAt(finding, "pointer");
  };
  const menu = (event: MouseEvent): void => {
    const caret = caretAnchor.getBoundingClientRect();
    const finding =
      event.button === 2
        ? findingAt(event.clientX, event.clientY)
        : findingAt(caret.left, (caret.top + caret.bottom) / 2);
    if (finding === undefined) return;
    event.preventDefault();
    openFindingAt(finding, "keys");
  };
  return editor.registerRootListener((root) => {
    root?.addEventListener("click", click);
    root?.addEventListener("contextmenu", menu);
    return () => {
      root?.removeEventListener("click", click);
      root?.removeEventListener("contextmenu", menu);
    };
  });
}
