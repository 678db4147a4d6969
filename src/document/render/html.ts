import type { Body } from "../body.ts";
import { html, joinHtml } from "../html.ts";
import { footnotes } from "../nodes/footnote/render.ts";
import { datelineHtml } from "../nodes/paragraph/render.ts";
import type { Surroundings } from "../surroundings.ts";
import { renderBlock } from "./block.ts";
import { contextOf } from "./context.ts";

/** The body as HTML, one block to a line. The dateline opens the first paragraph that has words, or stands alone without one.
 * The footnotes stand last. */
export function renderBodyHtml(body: Body, surroundings: Surroundings): string {
  const context = contextOf(body, surroundings);
  const blocks = body.root.children
    .map((block) => renderBlock(block, "html", context))
    .filter(({ markup }) => markup !== "");
  if (context.opening === undefined && surroundings.dateline !== "") {
    blocks.unshift(html`<p>${datelineHtml(surroundings.dateline)}</p>`);
  }
  const notes = footnotes.html(context);
  return joinHtml(notes.markup === "" ? blocks : [...blocks, notes], "\n").markup;
}
