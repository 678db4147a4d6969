import type { Body } from "../body.ts";
import { footnotes } from "../nodes/footnote/render.ts";
import type { Surroundings } from "../surroundings.ts";
import { renderBlock } from "./block.ts";
import { contextOf } from "./context.ts";

/** The body as plain text, an empty line between blocks. Captions stand in brackets; pull quotes that repeat the text are left out. */
export function renderBodyText(body: Body, surroundings: Surroundings): string {
  const context = contextOf(body, surroundings);
  const dateline = context.opening === undefined ? surroundings.dateline : "";
  return [dateline, ...body.root.children.map((block) => renderBlock(block, "text", context)), footnotes.text(context)]
    .filter((block) => block !== "")
    .join("\n\n");
}
