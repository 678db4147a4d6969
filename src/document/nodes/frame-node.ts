import { ElementNode } from "lexical";

/** A block that holds other blocks. */
export class FrameNode extends ElementNode {
  override $config() {
    return this.config(Symbol.for("FrameNode"), { extends: ElementNode });
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
