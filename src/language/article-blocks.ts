import type { Body } from "../document/body.ts";
import type { Block } from "../document/nodes/block.ts";
import { textsOf } from "../document/nodes/lines.ts";
import { plainLine } from "../document/nodes/plain.ts";
import type { Metadata } from "../shared/article/article.ts";
import type { TextBlock, TextBlockKind } from "./findings.ts";

/** The texts at the head of an article that are checked like those of its body. */
export const HEAD_KINDS = ["kicker", "headline", "standfirst"] as const satisfies readonly TextBlockKind[];

/** The texts at the head of an article, keyed by their names; empty ones are left out. */
export function headBlocks(metadata: Pick<Metadata, (typeof HEAD_KINDS)[number] | "language">): TextBlock[] {
  return HEAD_KINDS.filter((kind) => metadata[kind] !== "").map((kind) => ({
    key: kind,
    kind,
    language: metadata.language,
    text: metadata[kind],
  }));
}

/** The texts of a stored body, line by line, keyed by their place. */
export function bodyBlocks(body: Body, language: string): TextBlock[] {
  return body.root.children
    .flatMap((block) => textsOf(block).map((line) => ({ kind: kindOf(block), text: plainLine(line) })))
    .map((line, index) => ({ key: String(index), language, ...line }))
    .filter(({ text }) => text !== "");
}

function kindOf({ type }: Block): TextBlockKind {
  return KINDS[type] ?? "paragraph";
}

/** What the text in an element of this type is; in any other it is a paragraph. */
export const KINDS: Readonly<Record<string, TextBlockKind>> = {
  heading: "heading",
  list: "list-item",
  quotation: "quotation",
  "pull-quote": "pull-quote",
  attribution: "note",
  table: "table-cell",
};
