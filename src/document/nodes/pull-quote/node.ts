import { $getDocument, ElementNode, type LexicalNode } from "lexical";

/** A pull quote in the editor: the same figure as on the page, its paragraphs directly within. */
export class PullQuoteNode extends ElementNode {
  override $config() {
    return this.config("pull-quote", { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const figure = $getDocument().createElement("figure");
    figure.className = "pull-quote";
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

export function $isPullQuoteNode(node: LexicalNode | null | undefined): node is PullQuoteNode {
  return node instanceof PullQuoteNode;
}
