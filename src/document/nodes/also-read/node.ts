import { getExtensionDependencyFromEditor } from "@lexical/extension";
import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  defineExtension,
  type LexicalEditor,
  type LexicalNode,
  safeCast,
} from "lexical";
import { type LinkTarget, LinkTargetSchema } from "../../../shared/article/links.ts";

const targetState = createState("target", {
  parse: (value): LinkTarget | null => LinkTargetSchema.safeParse(value).data ?? null,
  isEqual: (one, other) => JSON.stringify(one) === JSON.stringify(other),
});

/** An "Also read" line in the editor. */
export class AlsoReadNode extends DecoratorNode<unknown> {
  override $config() {
    return this.config("also-read", {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: targetState }],
    });
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
    const paragraph = $getDocument().createElement("p");
    paragraph.className = "also-read";
    return paragraph;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  override decorate(editor: LexicalEditor): unknown {
    const { view } = getExtensionDependencyFromEditor(editor, AlsoReadExtension).config;
    return view === null ? null : view(this, editor);
  }
}

/** How the host draws an "Also read" line within its paragraph; called whenever it has changed. Null draws nothing. */
export interface AlsoReadConfig {
  view: ((node: AlsoReadNode, editor: LexicalEditor) => unknown) | null;
}

/** "Also read" lines. The window gives its view by `configExtension(AlsoReadExtension, { view })`. */
export const AlsoReadExtension = defineExtension({
  name: "dateline/also-read",
  nodes: () => [AlsoReadNode],
  config: safeCast<AlsoReadConfig>({ view: null }),
});

export function $createAlsoReadNode(target: LinkTarget | null): AlsoReadNode {
  const node = $create(AlsoReadNode);
  return target === null ? node : node.setTarget(target);
}

export function $isAlsoReadNode(node: LexicalNode | null | undefined): node is AlsoReadNode {
  return node instanceof AlsoReadNode;
}
