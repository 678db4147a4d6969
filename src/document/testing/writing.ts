import {
  $getEditor,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
} from "lexical";
import { $nodeAt } from "./headless.ts";

/** Puts the caret into the text at a path; a negative offset counts from its end. */
export function $caretIn(path: readonly number[], offset = 0): void {
  $selectFrom([path, offset], [path, offset]);
}

/** Selects from one place to another; each is a path and an offset in the text or element there. */
export function $selectFrom(
  anchor: readonly [readonly number[], number],
  focus: readonly [readonly number[], number],
): void {
  $getRoot().selectStart();
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) throw new Error("No selection");
  for (const [point, [path, offset]] of [
    [selection.anchor, anchor],
    [selection.focus, focus],
  ] as const) {
    const node = $nodeAt(...path);
    const size = node.getTextContentSize() + 1;
    point.set(node.getKey(), offset < 0 ? size + offset : offset, $isTextNode(node) ? "text" : "element");
  }
}

/** Types a text at the selection. */
export function $type(words: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) throw new Error("No caret to type at");
  selection.insertText(words);
}

/** What the keys do in an editor. */
export function $pressEnter(): void {
  $getEditor().dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
}

export function $pressBackspace(): void {
  $getEditor().dispatchCommand(DELETE_CHARACTER_COMMAND, true);
}

export function $pressDelete(): void {
  $getEditor().dispatchCommand(DELETE_CHARACTER_COMMAND, false);
}
