import type { Body } from "../../body.ts";
import { linesOf } from "../lines.ts";
import { isBlankLine } from "../plain.ts";
import { repeatsText } from "../pull-quote/repeats.ts";
import type { Footnote } from "./schema.ts";

/** The number of each footnote in the order of their marks, from 1. Blank ones have none, nor have those of repeated words. */
export function footnoteNumbers(body: Body): ReadonlyMap<Footnote, number> {
  const numbers = new Map<Footnote, number>();
  for (const block of body.root.children) {
    if (block.type === "pull-quote" && repeatsText(block, body)) continue;
    for (const line of linesOf(block)) {
      for (const node of line) {
        if (node.type === "footnote" && !isBlankLine(node.note)) numbers.set(node, numbers.size + 1);
      }
    }
  }
  return numbers;
}
