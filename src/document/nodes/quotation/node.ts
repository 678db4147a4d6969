import { QuotedNode } from "./quoted-node.ts";

/** A quotation in the editor. */
export class QuotationNode extends QuotedNode {
  override $config() {
    return this.config("quotation", { extends: QuotedNode });
  }
}
