import { $create, $createParagraphNode, type LexicalNode, type ParagraphNode } from "lexical";
import { $createAttributionNode, $isAttributionNode } from "../attribution/node.ts";
import { $isPullQuoteNode, PullQuoteNode } from "../pull-quote/node.ts";
import { $isQuotationNode, QuotationNode } from "./node.ts";

/** A block that holds quoted paragraphs and their attribution. */
export type QuotedNode = QuotationNode | PullQuoteNode;
export type QuotedKind = "quotation" | "pull-quote";

export function $isQuotedNode(node: LexicalNode | null | undefined): node is QuotedNode {
  return $isQuotationNode(node) || $isPullQuoteNode(node);
}

/** A quotation or pull quote of these paragraphs, at least one, without a speaker. */
export function $createQuotedNode(kind: QuotedKind, paragraphs: readonly ParagraphNode[] = []): QuotedNode {
  const quoted = kind === "quotation" ? $create(QuotationNode) : $create(PullQuoteNode);
  const words = paragraphs.length === 0 ? [$createParagraphNode()] : paragraphs;
  return quoted.append(...words, $createAttributionNode());
}

/** The quotation or pull quote around a node, or the node itself. */
export function $quotedAround(start: LexicalNode): QuotedNode | null {
  for (let node: LexicalNode | null = start; node !== null; node = node.getParent()) {
    if ($isQuotedNode(node)) return node;
  }
  return null;
}

/** Takes a quotation apart into paragraphs: its words, then its speaker if one is named. */
export function $takeApart(quoted: QuotedNode): void {
  for (const child of quoted.getChildren()) {
    if (!$isAttributionNode(child)) quoted.insertBefore(child);
    else if (child.isEmpty()) child.remove();
    else {
      const paragraph = $createParagraphNode();
      quoted.insertBefore(paragraph);
      paragraph.append(...child.getChildren());
    }
  }
  quoted.remove();
}
