import { $getNodeByKey, type LexicalNode } from "lexical";
import { $isEmbedNode } from "../../../document/nodes/embed/node.ts";
import { $isImageNode } from "../../../document/nodes/image/node.ts";
import { $isCaptionedTableNode } from "../../../document/nodes/table/node.ts";
import type { TextLine } from "../language/text-lines.ts";

/** The fields of blocks that hold words beside the text. */
const FIELDS = ["caption", "credit", "alt", "title"] as const;
type Field = (typeof FIELDS)[number];

/** Where a text is: the node it belongs to, and which of its fields it stands in; none for a text of its own. */
export interface TextPlace {
  readonly node: string;
  readonly field: Field | undefined;
}

/** The place that a text's key stands for. */
export function placeOfText(key: string): TextPlace {
  const [node = "", name] = key.split(".");
  return { node, field: FIELDS.find((field) => field === name) };
}

/** The keys of all texts that a node may have. */
export function textKeysOf(node: string): string[] {
  return [node, ...FIELDS.map((field) => keyOf(node, field))];
}

/** The texts in a block's fields: a picture's caption, credit and alt text, a card's title, a table's caption. */
export function $fieldTexts(block: LexicalNode): TextLine[] {
  const node = block.getKey();
  const fields = $wordsBeside(block);
  return FIELDS.filter((field) => fields[field] !== undefined).map((field) => ({
    key: keyOf(node, field),
    kind: "caption",
    readText: () => $readField(node, field),
  }));
}

/** The words in a field; none if it is gone. */
export function $readField(node: string, field: Field): string {
  return $wordsBeside($getNodeByKey(node))[field] ?? "";
}

/** Puts words into a field. */
export function $writeField(key: string, field: Field, words: string): void {
  const node = $getNodeByKey(key);
  if ($isImageNode(node)) node.setImage({ [field]: words });
  else if ($isEmbedNode(node)) node.setEmbed({ [field]: words });
  else if ($isCaptionedTableNode(node)) node.setCaption(words);
}

function keyOf(node: string, field: Field): string {
  return `${node}.${field}`;
}

function $wordsBeside(node: LexicalNode | null): Partial<Record<Field, string>> {
  if ($isImageNode(node)) {
    const { caption, credit, alt } = node.getImage();
    return { caption, credit, alt };
  }
  if ($isEmbedNode(node)) return { title: node.getEmbed().title };
  return $isCaptionedTableNode(node) ? { caption: node.getCaption() } : {};
}
