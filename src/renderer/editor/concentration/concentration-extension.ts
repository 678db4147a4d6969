import { $getSelection, $isRangeSelection, defineExtension, type EditorState, type LexicalEditor } from "lexical";
import { $topBlockOf } from "../../../document/rules/lift.ts";
import { scrollerOf } from "../scroller.ts";
import { caretAnchor } from "../selection/selection-anchor.ts";
import { useConcentration } from "./concentration-store.ts";

/** Where the line at hand is held, as a share of the height of the page on the screen. */
const STEADY = 0.42;

/**
 * Marks the block at hand for the style sheet to leave undimmed, and holds its line at one height. Costs nothing while both are off;
 * on, a look at the selection, and the line's place is read once a frame.
 */
export const ConcentrationExtension = defineExtension({
  name: "dateline/concentration",
  register: (editor) => {
    let marked: HTMLElement | null = null;
    let frame: number | undefined;

    const follow = (editorState: EditorState): void => {
      const { isFocused, isTypewriter } = useConcentration.getState();
      mark(isFocused ? blockAtHand(editor, editorState) : null);
      if (isTypewriter && frame === undefined) {
        frame = requestAnimationFrame(() => {
          frame = undefined;
          holdLine(editor);
        });
      }
    };
    const mark = (element: HTMLElement | null): void => {
      if (element === marked) return;
      marked?.removeAttribute("data-at-hand");
      element?.setAttribute("data-at-hand", "");
      marked = element;
    };
    const stopListening = editor.registerUpdateListener(({ editorState }) => follow(editorState));
    const stopWatching = useConcentration.subscribe(() => follow(editor.getEditorState()));
    return () => {
      stopListening();
      stopWatching();
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  },
});

function blockAtHand(editor: LexicalEditor, editorState: EditorState): HTMLElement | null {
  const key = editorState.read(() => {
    const selection = $getSelection();
    const node = $isRangeSelection(selection) ? selection.focus.getNode() : selection?.getNodes()[0];
    return node === undefined ? null : $topBlockOf(node).getKey();
  });
  return key === null ? null : editor.getElementByKey(key);
}

function holdLine(editor: LexicalEditor): void {
  const root = editor.getRootElement();
  const scroller = scrollerOf(root);
  const selection = getSelection();
  if (scroller === null || root === null || selection?.isCollapsed !== true || !root.contains(selection.anchorNode))
    return;
  const line = caretAnchor.getBoundingClientRect();
  if (line.height === 0) return;
  const { top, height } = scroller.getBoundingClientRect();
  const by = line.top + line.height / 2 - (top + height * STEADY);
  if (Math.abs(by) >= 1) scroller.scrollBy({ top: by, behavior: "instant" });
}
