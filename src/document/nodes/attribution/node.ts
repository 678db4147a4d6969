import {
  $create,
  $createParagraphNode,
  $getDocument,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
} from "lexical";

/** The speaker of a quotation in the editor. Enter leaves the quotation. */
export class AttributionNode extends ElementNode {
  override $config() {
    return this.config("attribution", { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    return $getDocument().createElement("figcaption");
  }

  override updateDOM(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }

  override insertNewAfter(): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.getParentOrThrow().insertAfter(paragraph);
    return paragraph;
  }
}

export function $createAttributionNode(): AttributionNode {
  return $create(AttributionNode);
}

export function $isAttributionNode(node: LexicalNode | null | undefined): node is AttributionNode {
  return node instanceof AttributionNode;
}
