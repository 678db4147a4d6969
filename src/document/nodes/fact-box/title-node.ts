import { $create, $createParagraphNode, ElementNode, type LexicalNode, type ParagraphNode } from "lexical";
import { $getDocument } from "lexical";

/** The title of a box in the editor. Enter goes on to the words below it. */
export class BoxTitleNode extends ElementNode {
  override $config() {
    return this.config("box-title", { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const title = $getDocument().createElement("p");
    title.className = "box-title";
    return title;
  }

  override updateDOM(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }

  override insertNewAfter(): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.insertAfter(paragraph);
    return paragraph;
  }
}

export function $createBoxTitleNode(): BoxTitleNode {
  return $create(BoxTitleNode);
}

export function $isBoxTitleNode(node: LexicalNode | null | undefined): node is BoxTitleNode {
  return node instanceof BoxTitleNode;
}
