import { QuotedNode } from "../quotation/quoted-node.ts";

/** A pull quote in the editor. */
export class PullQuoteNode extends QuotedNode {
  override $config() {
    return this.config("pull-quote", { extends: QuotedNode });
  }
}
