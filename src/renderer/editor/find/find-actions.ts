import { getExtensionDependencyFromEditor } from "@lexical/extension";
import { $getSelection, $isRangeSelection, type LexicalEditor } from "lexical";
import { useActiveEditor } from "../active-editor.ts";
import { $placeInLine } from "../language/text-lines.ts";
import { FindExtension } from "./find-extension.ts";
import type { Finder } from "./finder.ts";
import { useFind } from "./find-store.ts";
import type { Origin } from "./found.ts";
import { caretInHead } from "./head-texts.ts";
import { goIntoFind } from "./show-find.ts";

/** The longest selection that is taken for what to look for, in characters. */
const LONGEST_SEED = 200;

/** Opens the bar, looking for the selected words if there are some, and puts the focus into it. */
export function openFind(isReplacing: boolean): void {
  const { editor } = useActiveEditor.getState();
  if (editor === null) return;
  finderOf(editor).begin(caretInHead("start") ?? caretOf(editor, "start"));
  const seed = selectedWords();
  useFind.setState(({ query, focusWishes, isOpen, isReplacing: was }) => ({
    isOpen: true,
    isReplacing: isReplacing || (isOpen && was),
    query: seed === "" ? query : { ...query, text: seed, isExpression: false },
    focusWishes: focusWishes + 1,
  }));
}

/** Goes to the next (1) or previous (-1) find; opens the bar where there is nothing to look for yet. */
export function stepThroughFinds(by: 1 | -1): void {
  const { editor } = useActiveEditor.getState();
  const { isOpen, query } = useFind.getState();
  if (editor === null) return;
  if (query.text === "") return openFind(false);
  const side = by === 1 ? "end" : "start";
  const isInText = editor.getRootElement() === document.activeElement;
  const from = isInText ? caretOf(editor, side) : caretInHead(side);
  if (!isOpen) useFind.setState({ isOpen: true });
  finderOf(editor).step(by, from ?? undefined);
  const { found, at } = useFind.getState();
  const place = at === null ? undefined : found?.[at];
  if ((isInText || from !== null) && place !== undefined) goIntoFind(editor, place);
}

/** What finds and replaces in an editor. */
export function finderOf(editor: LexicalEditor): Finder {
  return getExtensionDependencyFromEditor(editor, FindExtension).output;
}

function selectedWords(): string {
  const words = getSelection()?.toString() ?? "";
  return words.length > LONGEST_SEED || words.includes("\n") ? "" : words;
}

function caretOf(editor: LexicalEditor, side: "start" | "end"): Origin | null {
  const place = editor.read("latest", () => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return undefined;
    const isAnchor = selection.isBackward() === (side === "end");
    return $placeInLine(isAnchor ? selection.anchor : selection.focus);
  });
  return place === undefined ? null : { key: place.line, offset: place.offset };
}
