import { buildEditorFromExtensions } from "@lexical/extension";
import { HeadlessExtension } from "@lexical/headless";
import {
  $getRoot,
  $isElementNode,
  $parseSerializedNode,
  type ElementNode,
  type LexicalEditorWithDispose,
  type LexicalNode,
  type SerializedEditorState,
} from "lexical";
import type { Body } from "../body.ts";
import { DocumentExtension } from "../extension.ts";
import { restoreTree } from "../restore.ts";
import type { NodeJson } from "./json.ts";

/** The editor of a body, without a window. */
export function headlessEditor(): LexicalEditorWithDispose {
  return buildEditorFromExtensions(DocumentExtension, HeadlessExtension);
}

/** Blocks as JSON after the rules have looked at every node, and after `$change`, as Lexical writes them. */
export function serialisedAfter(
  blocks: readonly NodeJson[],
  $change: () => void = () => undefined,
): SerializedEditorState {
  using editor = headlessEditor();
  editor.update(
    () =>
      void $getRoot()
        .clear()
        .append(...blocks.map((block) => $parseSerializedNode(block))),
    { discrete: true },
  );
  editor.update($change, { discrete: true });
  return editor.getEditorState().toJSON();
}

/** The same in normal form. Throws where the editor holds what `restore` refuses. */
export function bodyAfter(blocks: readonly NodeJson[], $change?: () => void): Body {
  return restored(serialisedAfter(blocks, $change));
}

/** A tree through the gate; throws what it complains of. */
export function restored(tree: unknown): Body {
  const body = restoreTree(tree);
  if (!body.ok) throw new Error(`${body.error.place}: ${body.error.message}`);
  return body.value;
}

/** The node that the indexes lead to from the root. */
export function $nodeAt(...path: readonly number[]): LexicalNode {
  let node: LexicalNode = $getRoot();
  for (const index of path) {
    const child: LexicalNode | null = $isElementNode(node) ? node.getChildAtIndex(index) : null;
    if (child === null) throw new Error(`No node at ${path.join(", ")}`);
    node = child;
  }
  return node;
}

/** The same, where it must be an element. */
export function $elementAt(...path: readonly number[]): ElementNode {
  const node = $nodeAt(...path);
  if (!$isElementNode(node)) throw new Error(`No element at ${path.join(", ")}`);
  return node;
}
