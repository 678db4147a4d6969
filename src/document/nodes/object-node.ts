import { getExtensionDependencyFromEditor } from "@lexical/extension";
import {
  DecoratorNode,
  defineExtension,
  type Klass,
  type LexicalEditor,
  type LexicalExtension,
  safeCast,
} from "lexical";

/** How the host draws an object within its element; called whenever it has changed. Null draws nothing. */
export interface ObjectConfig<Node> {
  view: ((node: Node, editor: LexicalEditor) => unknown) | null;
}

/** A block that is a thing in itself, with the host's view in its element. */
export class ObjectNode extends DecoratorNode<unknown> {
  override $config() {
    return this.config(Symbol.for("ObjectNode"), { extends: DecoratorNode });
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }
}

/** The extension that brings a kind of object. The window gives its view by `configExtension(ImageExtension, { view })`. */
export function defineObject<Node extends ObjectNode>(
  name: string,
  readClass: () => Klass<Node>,
): LexicalExtension<ObjectConfig<Node>, string, unknown, unknown> {
  return defineExtension({
    name,
    nodes: () => [readClass()],
    config: safeCast<ObjectConfig<Node>>({ view: null }),
  });
}

/** What the host's view makes of an object; null without a view. */
export function drawObject<Node extends ObjectNode>(
  node: Node,
  editor: LexicalEditor,
  extension: LexicalExtension<ObjectConfig<Node>, string, unknown, unknown>,
): unknown {
  const { view } = getExtensionDependencyFromEditor(editor, extension).config;
  return view === null ? null : view(node, editor);
}
