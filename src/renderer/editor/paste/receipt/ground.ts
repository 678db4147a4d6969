import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  $parseSerializedNode,
  $setSelection,
  type BaseSelection,
  type EditorState,
  type LexicalNode,
  type NodeKey,
  type PointType,
  type RangeSelection,
  type SerializedLexicalNode,
} from "lexical";
import type { Span } from "./span.ts";

/** The two ends of a selection, by the keys of their nodes. */
export interface Ends {
  readonly anchor: End;
  readonly focus: End;
}
type End = Pick<PointType, "key" | "offset" | "type">;

/** An end by its way down from a row of blocks; without any step it stands between two of them. */
interface EndInBlocks {
  readonly path: readonly number[];
  readonly offset: number;
  readonly type: PointType["type"];
}

/** The blocks that a paste went into as they were before it came, and where in them the selection was. */
export interface Ground {
  readonly blocks: readonly SerializedLexicalNode[];
  readonly anchor: EndInBlocks;
  readonly focus: EndInBlocks;
}

/** The ends of a selection of text; null for one of whole objects or of cells. */
export function endsOf(selection: BaseSelection): Ends | null {
  if (!$isRangeSelection(selection)) return null;
  const { anchor, focus } = selection;
  return {
    anchor: { key: anchor.key, offset: anchor.offset, type: anchor.type },
    focus: { key: focus.key, offset: focus.offset, type: focus.type },
  };
}

/** The ground of a paste into a span of blocks; null where an end of its selection was not in them. */
export function groundOf(before: EditorState, span: Span, ends: Ends): Ground | null {
  const anchor = before.read(() => $endIn(span, ends.anchor));
  const focus = before.read(() => $endIn(span, ends.focus));
  if (anchor === null || focus === null) return null;
  return { blocks: before.toJSON().root.children.slice(span.start, span.end), anchor, focus };
}

function $endIn({ start, end }: Span, { key, offset, type }: End): EndInBlocks | null {
  const node = $getNodeByKey(key);
  if (node === null) return null;
  const [block, ...inner] = $pathTo(node);
  if (block === undefined) {
    return offset >= start && offset <= end ? { path: [], offset: offset - start, type } : null;
  }
  return block >= start && block < end ? { path: [block - start, ...inner], offset, type } : null;
}

function $pathTo(node: LexicalNode): number[] {
  const parent = node.getParent();
  return parent === null ? [] : [...$pathTo(parent), node.getIndexWithinParent()];
}

/** Puts the ground back in the place of some neighbouring blocks, and selects what was selected then. */
export function $putBack({ blocks, anchor, focus }: Ground, keys: readonly NodeKey[]): RangeSelection | null {
  const standing = keys.flatMap((key) => $getNodeByKey(key) ?? []);
  const [first] = standing;
  const fresh = blocks.map((block) => $parseSerializedNode(block));
  const [anchorNode, focusNode] = [$nodeAt(fresh, anchor.path), $nodeAt(fresh, focus.path)];
  if (!$isRootNode(first?.getParent()) || anchorNode === null || focusNode === null) return null;
  const start = first.getIndexWithinParent();
  for (const block of fresh) first.insertBefore(block);
  for (const block of standing) block.remove();
  const offsetOf = ({ path, offset }: EndInBlocks): number => (path.length === 0 ? start + offset : offset);
  const selection = $createRangeSelection();
  selection.anchor.set(anchorNode.getKey(), offsetOf(anchor), anchor.type);
  selection.focus.set(focusNode.getKey(), offsetOf(focus), focus.type);
  $setSelection(selection);
  return selection;
}

function $nodeAt(blocks: readonly LexicalNode[], path: readonly number[]): LexicalNode | null {
  const [block, ...inner] = path;
  if (block === undefined) return $getRoot();
  return inner.reduce<LexicalNode | null>(
    (node, index) => ($isElementNode(node) ? node.getChildAtIndex(index) : null),
    blocks[block] ?? null,
  );
}
