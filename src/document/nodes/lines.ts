import type { Block } from "./block.ts";
import type { Inline } from "./inline.ts";
import type { List } from "./list/schema.ts";

/** The lines of text in a block, in order: none for pictures, dividers and "Also read". */
export function linesOf(block: Block): (readonly Inline[])[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [block.children];
    case "list":
      return linesOfList(block);
    case "quotation":
    case "pull-quote":
    case "editors-note":
      return block.children.map((part) => part.children);
    case "table":
      return block.children.flatMap((row) =>
        row.children.flatMap((cell) => cell.children.map((part) => part.children)),
      );
    case "fact-box":
      return block.children.flatMap((part) => (part.type === "list" ? linesOfList(part) : [part.children]));
    case "horizontalrule":
    case "image":
    case "also-read":
    case "embed":
      return [];
  }
}

/** The lines of a block and the notes that they call, each after its line. */
export function textsOf(block: Block): (readonly Inline[])[] {
  const texts: (readonly Inline[])[] = [];
  for (const line of linesOf(block)) {
    texts.push(line);
    for (const node of line) if (node.type === "footnote") texts.push(node.note);
  }
  return texts;
}

function linesOfList(list: List): (readonly Inline[])[] {
  return list.children.flatMap(({ children }) => [
    children.filter((child) => child.type !== "list"),
    ...children.flatMap((child) => (child.type === "list" ? linesOfList(child) : [])),
  ]);
}
