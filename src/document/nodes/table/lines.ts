import { $isElementNode, $isParagraphNode, type ElementNode, type LexicalNode } from "lexical";

/** What stands in a block, line by line. */
export function $linesOf(block: ElementNode): LexicalNode[][] {
  const lines: LexicalNode[][] = [];
  let line: LexicalNode[] | undefined;
  for (const child of block.getChildren()) {
    if ($isElementNode(child) && !child.isInline()) {
      line = undefined;
      const inner = $linesOf(child);
      lines.push(...(inner.length === 0 && $isParagraphNode(child) ? [[]] : inner));
    } else if (line === undefined) lines.push((line = [child]));
    else line.push(child);
  }
  return lines;
}
