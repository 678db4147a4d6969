import { $createQuotedNode, type QuotedKind } from "../nodes/quotation/node-parts.ts";
import { $insertBlock } from "./insert-block.ts";

/** Puts an empty quotation at the selection, the caret in it. */
export function $insertQuotation(): void {
  $insertQuoted("quotation");
}

/** Puts an empty pull quote at the selection, the caret in it. */
export function $insertPullQuote(): void {
  $insertQuoted("pull-quote");
}

function $insertQuoted(kind: QuotedKind): void {
  const quoted = $createQuotedNode(kind);
  $insertBlock(quoted);
  quoted.selectStart();
}
