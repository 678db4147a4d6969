import { $getNodeByKey, $getRoot, $isElementNode, type LexicalNode } from "lexical";
import { $isFootnoteNode, type FootnoteNode } from "../../../document/nodes/footnote/node.ts";
import { plainLine } from "../../../document/nodes/plain.ts";
import type { Replacement } from "../../../language/find/find.ts";
import { isHeadLine, readHead } from "../../article/change-head.ts";
import { $linesOfBlock, $textOfLine, type TextLine } from "../language/text-lines.ts";
import { $editLine } from "./edit-line.ts";
import { applyEdits } from "./edit-pieces.ts";
import { editNote } from "./edit-note.ts";
import { $fieldTexts, $readField, $writeField, placeOfText } from "./field-texts.ts";
import { headTexts } from "./head-texts.ts";

/**
 * Every text that can be searched, in reading order: the head, then of each block what stands in its fields, then its lines, each with
 * the notes it calls behind it.
 */
export function $findableTexts(): TextLine[] {
  const blocks = $getRoot().getChildren();
  return [
    ...headTexts(),
    ...blocks.flatMap((block) => [
      ...$fieldTexts(block),
      ...$linesOfBlock(block).flatMap((line) => [line, ...$footnotesIn($getNodeByKey(line.key)).map(asText)]),
    ]),
  ];
}

/** A text as it stands now; empty if it is gone. */
export function $readText(key: string): string {
  if (isHeadLine(key)) return readHead(key);
  const place = placeOfText(key);
  if (place.field !== undefined) return $readField(place.node, place.field);
  const node = $getNodeByKey(key);
  return $isFootnoteNode(node) ? plainLine(node.getNote()) : $textOfLine(key);
}

/** Makes replacements in a text of the body, in order and apart from one another. */
export function $replaceInText(key: string, replacements: readonly Replacement[]): void {
  const place = placeOfText(key);
  if (place.field !== undefined) {
    return $writeField(place.node, place.field, applyEdits($readField(place.node, place.field), replacements));
  }
  const node = $getNodeByKey(key);
  if ($isFootnoteNode(node)) node.setNote(editNote(node.getNote(), replacements));
  else $editLine(key, replacements);
}

function asText(footnote: FootnoteNode): TextLine {
  return { key: footnote.getKey(), kind: "note", readText: () => plainLine(footnote.getNote()) };
}

function $footnotesIn(node: LexicalNode | null): FootnoteNode[] {
  if ($isFootnoteNode(node)) return [node];
  return $isElementNode(node) ? node.getChildren().filter(isInline).flatMap($footnotesIn) : [];
}

function isInline(node: LexicalNode): boolean {
  return !$isElementNode(node) || node.isInline();
}
