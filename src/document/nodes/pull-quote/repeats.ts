import type { Body } from "../../body.ts";
import type { Block } from "../block.ts";
import { linesOf } from "../lines.ts";
import { plainLine } from "../plain.ts";
import { partsOf } from "../quotation/quoted.ts";
import type { PullQuote } from "./schema.ts";

/** Whether the words of a pull quote stand elsewhere in the body, whatever the marks and spaces around them. */
export function repeatsText(node: PullQuote, body: Body): boolean {
  const lifted = wordsOf(partsOf(node.children).paragraphs);
  const others = body.root.children.filter((block) => block.type !== "pull-quote");
  return lifted !== " " && wordsOf(others).includes(lifted);
}

function wordsOf(blocks: readonly Block[]): string {
  const text = blocks.flatMap(linesOf).map(plainLine).join(" ");
  return ` ${
    text
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(" ")
      .toLowerCase() ?? ""
  } `;
}
