import { $getNearestNodeFromDOMNode, type LexicalEditor, type NodeKey } from "lexical";

/** A place between blocks: beside one of them. */
export interface Place {
  readonly key: NodeKey;
  readonly element: Element;
  readonly isAfter: boolean;
}

/** The block at a height of the window, and whether the height is in its lower half. Its cost grows with the logarithm of the text. */
export function placeAt(editor: LexicalEditor, height: number): Place | null {
  const blocks = editor.getRootElement()?.children;
  if (blocks === undefined || blocks.length === 0) return null;
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) < height) low = middle + 1;
    else high = middle;
  }
  const element = blocks[low];
  const key = element === undefined ? undefined : keyOf(editor, element);
  if (element === undefined || key === undefined) return null;
  const { top, bottom } = element.getBoundingClientRect();
  return { key, element, isAfter: height > (top + bottom) / 2 };
}

function keyOf(editor: LexicalEditor, element: Element): NodeKey | undefined {
  return editor.read(() => $getNearestNodeFromDOMNode(element)?.getKey());
}
