import { $create, $createParagraphNode, type ParagraphNode } from "lexical";
import { $createAttributionNode } from "../attribution/node.ts";
import { PullQuoteNode } from "../pull-quote/node.ts";
import { QuotationNode } from "./node.ts";
import type { QuotedNode } from "./quoted-node.ts";

export type QuotedKind = "quotation" | "pull-quote";

/** A quotation or pull quote of these paragraphs, at least one, without a speaker. */
export function $createQuotedNode(kind: QuotedKind, paragraphs: readonly ParagraphNode[] = []): QuotedNode {
  const quoted = kind === "quotation" ? $create(QuotationNode) : $create(PullQuoteNode);
  const words = paragraphs.length === 0 ? [$createParagraphNode()] : paragraphs;
  return quoted.append(...words, $createAttributionNode());
}
