import { $createTextNode, $getSelection, $isRangeSelection, $isTextNode, type TextNode } from "lexical";
import type { Replacement } from "../../../language/find/find.ts";
import { $piecesOfLine, type LinePiece } from "../language/text-lines.ts";
import { applyEdits, editsByPiece, shiftOffset } from "./edit-pieces.ts";

/**
 * Makes replacements in a line, in order and apart from one another. Words that had several formats get that of the first letter that
 * changes; all around them keeps its format, links and notes. The caret stays beside the words it was beside.
 */
export function $editLine(key: string, replacements: readonly Replacement[]): void {
  const pieces = $piecesOfLine(key);
  const edits = editsByPiece(
    pieces.map(({ node }) => ({ text: node.getTextContent(), isText: $isTextNode(node) && node.isSimpleText() })),
    replacements,
  );
  for (const [index, piece] of pieces.entries()) $editPiece(piece, edits[index] ?? []);
}

function $editPiece({ node }: LinePiece, edits: readonly Replacement[]): void {
  if (edits.length === 0) return;
  const words = edits.map(({ text }) => text).join("");
  if ($isTextNode(node) && node.isSimpleText()) $editText(node, edits);
  else if (words === "") node.remove();
  else node.replace($createTextNode(words));
}

function $editText(node: TextNode, edits: readonly Replacement[]): void {
  const text = applyEdits(node.getTextContent(), edits);
  if (text === "") return node.remove();
  const selection = $getSelection();
  node.setTextContent(text);
  if (!$isRangeSelection(selection)) return;
  for (const point of [selection.anchor, selection.focus]) {
    if (point.key === node.getKey()) point.set(point.key, shiftOffset(point.offset, edits), "text");
  }
}
