import { $create, $createParagraphNode, type LexicalNode, type ParagraphNode } from "lexical";
import { $createAttributionNode, $isAttributionNode } from "../attribution/node.ts";
import { PullQuoteNode } from "../pull-quote/node.ts";
import { QuotationNode } from "./node.ts";
import { $isQuotedNode, type QuotedNode } from "./quoted-node.ts";

export type QuotedKind = "quotation" | "pull-quote";

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
