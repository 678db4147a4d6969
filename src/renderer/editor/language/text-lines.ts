import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from "lexical";
import { KINDS } from "../../../language/article-blocks.ts";
import type { TextBlockKind } from "../../../language/findings.ts";

/** A line of text in the editor, whatever block it stands in: what is checked at a time. */
export interface TextLine {
  readonly key: string;
  readonly kind: TextBlockKind;
  readonly readText: () => string;
}

/** Part of a line that is one node: its place in the line's text. */
export interface LinePiece {
  readonly node: LexicalNode;
  readonly start: number;
  readonly end: number;
}

/** Every line of the article in reading order. Their texts are read only when asked for. */
export function $textLines(): TextLine[] {
  return $getRoot().getChildren().flatMap($linesOfBlock);
}

/** The lines of a block; none of one that holds no text. */
export function $linesOfBlock(block: LexicalNode): TextLine[] {
  const lines: TextLine[] = [];
  if ($isElementNode(block)) $collect(block, "paragraph", lines);
  return lines;
}

function $collect(element: ElementNode, around: TextBlockKind, lines: TextLine[]): void {
  const type = element.getType();
  const kind = KINDS[type] ?? around;
  const inner = type === "paragraph" ? [] : element.getChildren().filter(isBlock);
  for (const child of inner) $collect(child, kind, lines);
  if (inner.length === 0) lines.push({ key: element.getKey(), kind, readText: () => $textOf(element) });
}

function isBlock(node: LexicalNode): node is ElementNode {
  return $isElementNode(node) && !node.isInline();
}

/** The pieces of a line, in order: text, tabs and line breaks, those inside links too. None if it is gone. */
export function $piecesOfLine(key: string): LinePiece[] {
  const line = $getNodeByKey(key);
  const pieces: LinePiece[] = [];
  if ($isElementNode(line)) $cut(line, pieces);
  return pieces;
}

/** The text of a line as it stands now. */
export function $textOfLine(key: string): string {
  return $piecesOfLine(key)
    .map(({ node }) => node.getTextContent())
    .join("");
}

/** A place in a line: its key, and the characters before the place there. */
export interface PlaceInLine {
  readonly line: string;
  readonly offset: number;
}

/** The line the caret is in, and the characters before it there. Undefined where there is no caret in a text. */
export function $caretInLine(): PlaceInLine | undefined {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $placeInLine(selection.focus) : undefined;
}

/** The line a point of a selection is in, and the characters before it there. */
export function $placeInLine(point: PointType): PlaceInLine | undefined {
  const { key, offset } = point;
  const node = point.getNode();
  const line = [node, ...node.getParents()].find(isBlock);
  if (line === undefined) return undefined;
  const pieces = $piecesOfLine(line.getKey());
  const inText = pieces.find((piece) => piece.node.getKey() === key);
  if (inText !== undefined) return { line: line.getKey(), offset: inText.start + offset };
  // Between the children of an element: after all that come before.
  const before = $isElementNode(node) ? node.getChildAtIndex(offset - 1) : null;
  const end = pieces.findLast((piece) => piece.node.is(before) || before?.isParentOf(piece.node) === true)?.end;
  return { line: line.getKey(), offset: end ?? 0 };
}

function $textOf(line: ElementNode): string {
  return line
    .getChildren()
    .map((child) => ($isElementNode(child) ? $textOf(child) : child.getTextContent()))
    .join("");
}

function $cut(element: ElementNode, pieces: LinePiece[]): void {
  for (const node of element.getChildren()) {
    if ($isElementNode(node)) {
      $cut(node, pieces);
      continue;
    }
    const start = pieces.at(-1)?.end ?? 0;
    pieces.push({ node, start, end: start + node.getTextContent().length });
  }
}
