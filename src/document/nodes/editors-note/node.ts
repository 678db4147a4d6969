import { $create, type LexicalNode, type ParagraphNode } from "lexical";
import { $blockElement } from "../block-element.ts";
import { FrameNode } from "../frame-node.ts";

/** An editor's note in the editor, its paragraphs directly within. */
export class EditorsNoteNode extends FrameNode {
  override $config() {
    return this.config("editors-note", { extends: FrameNode });
  }

  override createDOM(): HTMLElement {
    const aside = $blockElement("aside", this);
    aside.setAttribute("role", "note");
    return aside;
  }
}

export function $createEditorsNoteNode(paragraphs: readonly ParagraphNode[]): EditorsNoteNode {
  return $create(EditorsNoteNode).append(...paragraphs);
}

export function $isEditorsNoteNode(node: LexicalNode | null | undefined): node is EditorsNoteNode {
  return node instanceof EditorsNoteNode;
}
