import { $getNodeByKey, $getSelection, $isRangeSelection, $isTextNode, type EditorState, type NodeKey } from "lexical";
import { $caretInLine, $textOfLine } from "../language/text-lines.ts";

/** A character that has just been typed: the line it is in, what stands before it there, and where it ends. */
export interface TypedCharacter {
  readonly line: NodeKey;
  readonly before: string;
  readonly character: string;
  readonly end: number;
}

/**
 * The one character by which the text at the caret is longer than it was; undefined where something else has happened, or in text
 * that is code.
 */
export function $typedCharacter(
  previous: EditorState,
  isChanged: (key: NodeKey) => boolean,
): TypedCharacter | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const { key, offset } = selection.anchor;
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || !isChanged(key) || offset === 0 || node.hasFormat("code")) return undefined;
  const text = node.getTextContent();
  const old = previous.read(() => $getNodeByKey(key)?.getTextContent() ?? "");
  const isOneLonger = text.length === old.length + 1;
  if (!isOneLonger || text.slice(0, offset - 1) + text.slice(offset) !== old) return undefined;
  const caret = $caretInLine();
  if (caret === undefined) return undefined;
  const before = $textOfLine(caret.line).slice(0, caret.offset - 1);
  return { line: caret.line, before, character: text.charAt(offset - 1), end: caret.offset };
}
