import { $create, $getState, $setState, createState, type LexicalNode } from "lexical";
import { $blockElement } from "../block-element.ts";
import { FrameNode } from "../frame-node.ts";
import { FACT_BOX_KINDS, type FactBoxKind } from "./schema.ts";

const kindState = createState("kind", {
  parse: (value): FactBoxKind => FACT_BOX_KINDS.find((kind) => kind === value) ?? "fact-box",
});

/** A fact box or key points in the editor: its title, then paragraphs and lists, which behave as at the top of the body. */
export class FactBoxNode extends FrameNode {
  override $config() {
    return this.config("fact-box", { extends: FrameNode, stateConfigs: [{ flat: true, stateConfig: kindState }] });
  }

  getKind(): FactBoxKind {
    return $getState(this, kindState);
  }

  setKind(kind: FactBoxKind): this {
    return $setState(this, kindState, kind);
  }

  override createDOM(): HTMLElement {
    const aside = $blockElement("aside", this);
    aside.className = this.getKind();
    return aside;
  }

  override updateDOM(before: this): boolean {
    return before.getKind() !== this.getKind();
  }

  override isShadowRoot(): boolean {
    return true;
  }
}

/** A box of these blocks, the title first. */
export function $createFactBoxNode(kind: FactBoxKind, parts: readonly LexicalNode[]): FactBoxNode {
  return $create(FactBoxNode)
    .setKind(kind)
    .append(...parts);
}

export function $isFactBoxNode(node: LexicalNode | null | undefined): node is FactBoxNode {
  return node instanceof FactBoxNode;
}
