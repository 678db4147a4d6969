import { $create, $getState, $setState, createState, type LexicalEditor, type LexicalNode } from "lexical";
import { type LinkTarget, LinkTargetSchema } from "../../../shared/article/links.ts";
import { $blockElement } from "../block-element.ts";
import { defineObject, drawObject, ObjectNode } from "../object-node.ts";

const targetState = createState("target", {
  parse: (value): LinkTarget | null => LinkTargetSchema.safeParse(value).data ?? null,
  isEqual: (one, other) => JSON.stringify(one) === JSON.stringify(other),
});

/** An "Also read" line in the editor. */
export class AlsoReadNode extends ObjectNode {
  override $config() {
    return this.config("also-read", { extends: ObjectNode, stateConfigs: [{ flat: true, stateConfig: targetState }] });
  }

  /** Null until the writer has chosen one. */
  getTarget(): LinkTarget | null {
    return $getState(this, targetState);
  }

  /** A target that could not be stored leaves the node as it is. */
  setTarget(target: LinkTarget): this {
    const sound = targetState.parse(target);
    return sound === null ? this : $setState(this, targetState, sound);
  }

  override createDOM(): HTMLElement {
    return $blockElement("p", this);
  }

  override decorate(editor: LexicalEditor): unknown {
    return drawObject<AlsoReadNode>(this, editor, AlsoReadExtension);
  }
}

/** "Also read" lines. */
export const AlsoReadExtension = defineObject("dateline/also-read", () => AlsoReadNode);

export function $createAlsoReadNode(target: LinkTarget | null): AlsoReadNode {
  const node = $create(AlsoReadNode);
  return target === null ? node : node.setTarget(target);
}

export function $isAlsoReadNode(node: LexicalNode | null | undefined): node is AlsoReadNode {
  return node instanceof AlsoReadNode;
}
