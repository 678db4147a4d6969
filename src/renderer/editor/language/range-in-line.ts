import type { LexicalEditor } from "lexical";
import { $piecesOfLine, type LinePiece } from "./text-lines.ts";

/** The place on the page of some characters of a line; undefined where they are not drawn as text. */
export function rangeInLine(editor: LexicalEditor, key: string, start: number, end: number): Range | undefined {
  const pieces = editor.read("latest", () => $piecesOfLine(key));
  const first = pieces.find((piece) => piece.start <= start && start < piece.end);
  const last = pieces.find((piece) => piece.start < end && end <= piece.end);
  const from = first === undefined ? undefined : place(editor, first, start);
  const to = last === undefined ? undefined : place(editor, last, end);
  if (from === undefined || to === undefined) return undefined;
  const range = document.createRange();
  range.setStart(from.text, from.offset);
  range.setEnd(to.text, to.offset);
  return range;
}

function place(editor: LexicalEditor, piece: LinePiece, at: number): { text: Text; offset: number } | undefined {
  let node: Node | null = editor.getElementByKey(piece.node.getKey());
  while (node !== null && !(node instanceof Text)) node = node.firstChild;
  const offset = at - piece.start;
  return node === null || offset > node.length ? undefined : { text: node, offset };
}
