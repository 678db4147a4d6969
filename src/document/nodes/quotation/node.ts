import { $getDocument, ElementNode, type LexicalNode } from "lexical";

/** A quotation in the editor: the same figure as on the page, its paragraphs directly within. */
export class QuotationNode extends ElementNode {
  override $config() {
    return this.config("quotation", { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const figure = $getDocument().createElement("figure");
    figure.className = "quotation";
    return figure;
  }

  override updateDOM(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }

  override canBeEmpty(): boolean {
    return false;
  }
}

export function $isQuotationNode(node: LexicalNode | null | undefined): node is QuotationNode {
  return node instanceof QuotationNode;
}
