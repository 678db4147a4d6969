import type { Inline } from "../../document/nodes/inline.ts";
import { TEXT_FORMATS } from "../../document/nodes/text/format.ts";

const { bold, superscript } = TEXT_FORMATS;

/**
 * A heading's line without the bold that all of it has, the numbers of footnotes aside: a heading looks like one by itself. Bold
 * on some of its words stays.
 */
export function withoutOverallBold(line: Inline[]): Inline[] {
  const leaves = line.flatMap((node) => (node.type === "link" ? node.children : [node]));
  const isBold = leaves.every((leaf) => leaf.type !== "text" || (leaf.format & (bold | superscript)) !== 0);
  if (!isBold) return line;
  for (const leaf of leaves) if (leaf.type === "text") leaf.format &= ~bold;
  return line;
}
