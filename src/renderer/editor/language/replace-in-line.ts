import { $createRangeSelection, $getNodeByKey, $isTextNode, $setSelection } from "lexical";
import { $piecesOfLine, $textOfLine } from "./text-lines.ts";

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
  const old = $textOfLine(key).slice(start, end);
  const [head, tail] = shared(old, replacement);
  const anchor = $pointAt(key, start + head, "start");
  const focus = $pointAt(key, end - tail, "end");
  if (anchor === undefined || focus === undefined) return false;
  const isInsertion = start + head === end - tail;
  $replaceBetween(anchor, isInsertion ? anchor : focus, replacement.slice(head, replacement.length - tail));
  $putCaret(key, start + replacement.length);
  return true;
}

function $replaceBetween(anchor: TextPoint, focus: TextPoint, words: string): void {
  const node = $getNodeByKey(anchor.key);
  // Within one piece the words stay in it, even at the end of a link.
  if (anchor.key === focus.key && $isTextNode(node) && node.isSimpleText() && node.getTextContentSize() > 1) {
    node.spliceText(anchor.offset, focus.offset - anchor.offset, words);
    return;
  }
  const selection = $createRangeSelection();
  selection.anchor.set(anchor.key, anchor.offset, "text");
  selection.focus.set(focus.key, focus.offset, "text");
  $setSelection(selection);
  selection.insertText(words);
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

/** How many characters two texts share at their beginnings and, of the rest, at their ends. */
function shared(one: string, other: string): [head: number, tail: number] {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return [head, tail];
}
