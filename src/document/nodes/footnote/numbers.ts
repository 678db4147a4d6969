import type { Body } from "../../body.ts";
import { linesOf } from "../lines.ts";
import { isBlankLine } from "../plain.ts";
import { repeatsText } from "../pull-quote/repeats.ts";
import type { Footnote } from "./schema.ts";

/** The number of each footnote in the order of their marks, from 1. Blank ones have none, nor have those of repeated words. */
export function footnoteNumbers(body: Body): ReadonlyMap<Footnote, number> {
  const footnotes = body.root.children
    .filter((block) => block.type !== "pull-quote" || !repeatsText(block, body))
    .flatMap((block) => linesOf(block).flat())
    .filter((node) => node.type === "footnote")
    .filter(({ note }) => !isBlankLine(note));
  return new Map(footnotes.map((footnote, index) => [footnote, index + 1]));
}
