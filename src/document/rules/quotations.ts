import { $createParagraphNode, $isParagraphNode, type LexicalEditor, mergeRegister } from "lexical";
import { $createAttributionNode, $isAttributionNode } from "../nodes/attribution/node.ts";
import { PullQuoteNode } from "../nodes/pull-quote/node.ts";
import { QuotationNode } from "../nodes/quotation/node.ts";
import type { QuotedNode } from "../nodes/quotation/quoted-node.ts";
import { $keepOnly } from "./keep-only.ts";

/**
 * A quotation and a pull quote hold paragraphs and, last, one attribution. Lists and pictures pasted into one follow it; deleting
 * across its end takes its attribution, or brings it a second one.
 */
export function registerQuotationRule(editor: LexicalEditor): () => void {
  return mergeRegister(
    ...[QuotationNode, PullQuoteNode].map((klass) => editor.registerNodeTransform<QuotedNode>(klass, $completeQuoted)),
  );
}

function $completeQuoted(quoted: QuotedNode): void {
  const attribution = quoted.getChildren().findLast($isAttributionNode) ?? $createAttributionNode();
  $keepOnly(quoted, (child) => $isParagraphNode(child) || child.is(attribution));
  if (!quoted.getChildren().some($isParagraphNode)) quoted.splice(0, 0, [$createParagraphNode()]);
  if (!attribution.is(quoted.getLastChild())) quoted.append(attribution);
}
