import { $createRangeSelection, $getNodeByKey, $isTextNode, $setSelection } from "lexical";
import { $editLine } from "../find/edit-line.ts";
import { $piecesOfLine } from "./text-lines.ts";

/** A place in a text node. */
interface TextPoint {
  readonly key: string;
  readonly offset: number;
}

/**
 * Puts `replacement` in the place of the characters from `start` to `end` of a line, and the caret behind it. Only what differs is
 * touched, so that formats and links of the rest stay. False if the place is not text any more.
 */
export function $replaceInLine(key: string, start: number, end: number, replacement: string): boolean {
  if ($pointAt(key, start, "start") === undefined || $pointAt(key, end, "end") === undefined) return false;
  $editLine(key, [{ start, end, text: replacement }]);
  $putCaret(key, start + replacement.length);
  return true;
}

/** Puts the caret behind a character of a line, to write on in that character's format. */
export function $putCaret(key: string, at: number): void {
  const point = $pointAt(key, at, "end");
  const node = point === undefined ? null : $getNodeByKey(point.key);
  if (point === undefined || !$isTextNode(node)) return;
  const selection = $createRangeSelection();
  selection.anchor.set(point.key, point.offset, "text");
  selection.focus.set(point.key, point.offset, "text");
  selection.setFormat(node.getFormat());
  $setSelection(selection);
}

/** Selects the characters from `start` to `end` of a line, so that the next key writes over them. */
export function $selectInLine(key: string, start: number, end: number): void {
  const anchor = $pointAt(key, start, "start");
  const focus = $pointAt(key, end, "end");
  if (anchor === undefined || focus === undefined) return;
  const selection = $createRangeSelection();
  selection.anchor.set(anchor.key, anchor.offset, "text");
  selection.focus.set(focus.key, focus.offset, "text");
  $setSelection(selection);
}

/** The text node and offset at a place of a line: at a seam, of the piece that begins there (`start`) or ends there (`end`). */
function $pointAt(key: string, at: number, side: "start" | "end"): TextPoint | undefined {
  const texts = $piecesOfLine(key).filter(({ node }) => $isTextNode(node));
  const touching = texts.filter(({ start, end }) => start <= at && at <= end);
  const piece = side === "start" ? touching.at(-1) : touching[0];
  return piece === undefined ? undefined : { key: piece.node.getKey(), offset: at - piece.start };
}
