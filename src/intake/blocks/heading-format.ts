import type { Inline } from "../../document/nodes/inline.ts";
import { TEXT_FORMATS } from "../../document/nodes/text/format.ts";

/** A heading's line without the bold that all of it has: a heading looks like one by itself. Bold on some of its words stays. */
export function withoutOverallBold(line: Inline[]): Inline[] {
  const leaves = line.flatMap((node) => (node.type === "link" ? node.children : [node]));
  const isBold = leaves.every((leaf) => leaf.type !== "text" || (leaf.format & TEXT_FORMATS.bold) !== 0);
  if (!isBold) return line;
  for (const leaf of leaves) if (leaf.type === "text") leaf.format &= ~TEXT_FORMATS.bold;
  return line;
}
