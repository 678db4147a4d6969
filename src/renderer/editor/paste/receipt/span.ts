import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  type EditorState,
  type LexicalNode,
  type NodeKey,
  type UpdateListenerPayload,
} from "lexical";

/** A row of neighbouring blocks of the text, by their places: `end` is the first beyond. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Change = Pick<UpdateListenerPayload, "prevEditorState" | "editorState" | "dirtyElements" | "dirtyLeaves">;

/** The blocks that an update has changed, as they were and as they are: all but those at the beginning and the end that it left alone. */
export function changedBlocks(change: Change): { before: Span; after: Span; keys: readonly NodeKey[] } {
  const before = blockKeys(change.prevEditorState);
  const after = blockKeys(change.editorState);
  const isSame = (was: NodeKey | undefined, is: NodeKey | undefined): boolean =>
    is !== undefined &&
    was === is &&
    (!isTouched(change, is) || holdsTheSame(change.prevEditorState, change.editorState, is));
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < least - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  return {
    before: { start, end: before.length - end },
    after: { start, end: after.length - end },
    keys: after.slice(start, after.length - end),
  };
}

/** The keys of the blocks of a text, in their order. */
export function blockKeys(state: EditorState): NodeKey[] {
  return state.read(() => $getRoot().getChildrenKeys());
}

/** Whether an update has come near a block: changed it, something in it, or the block beside it. */
export function isTouched(
  { dirtyElements, dirtyLeaves }: Omit<Change, "editorState" | "prevEditorState">,
  key: NodeKey,
): boolean {
  return dirtyElements.has(key) || dirtyLeaves.has(key);
}

/** Whether a block holds the same in two states; not where one of them does not have it. */
export function holdsTheSame(one: EditorState, other: EditorState, key: NodeKey): boolean {
  const content = contentOf(one, key);
  return content !== undefined && content === contentOf(other, key);
}

function contentOf(state: EditorState, key: NodeKey): string | undefined {
  return state.read(() => {
    const node = $getNodeByKey(key);
    return node === null ? undefined : JSON.stringify($tree(node));
  });
}

function $tree(node: LexicalNode): unknown {
  return $isElementNode(node) ? [node.exportJSON(), node.getChildren().map($tree)] : node.exportJSON();
}
