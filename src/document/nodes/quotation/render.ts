import { attributes, type Html, html, joinHtml, NO_HTML } from "../../html.ts";
import type { RenderContext } from "../../render/context.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import { attribution } from "../attribution/render.ts";
import { blockQuotation } from "../block-quotation.ts";
import { paragraph } from "../paragraph/render.ts";
import { isBlankLine } from "../plain.ts";
import { partsOf, type Quoted } from "./quoted.ts";
import type { Quotation } from "./schema.ts";

/** A quotation, its speaker below it. The quotation marks are the writer's. */
export const quotation: NodeRenderer<Quotation> = {
  html: (node, context) => quotedHtml(node.children, { class: "quotation", dir: node.direction }, context),
  text: (node, context) => quotedText(node.children, context),
  markdown: (node, context) => quotedMarkdown(node.children, context),
};

/** The figure that quotations and pull quotes share; nothing where there are no words. */
export function quotedHtml(
  quoted: Quoted,
  figure: Readonly<Record<string, string | undefined>>,
  context: RenderContext,
): Html {
  const parts = partsOf(quoted);
  const words = joinHtml(parts.paragraphs.map((part) => paragraph.html(part, context)));
  if (words.markup === "") return NO_HTML;
  const speaker = attribution.html(parts.attribution, context);
  return html`<figure${attributes(figure)}><blockquote>${words}</blockquote>${speaker}</figure>`;
}

/** The words of a quotation, and after a dash its speaker. */
export function quotedText(quoted: Quoted, context: RenderContext): string {
  const parts = partsOf(quoted);
  const words = parts.paragraphs.map((part) => paragraph.text(part, context)).filter((text) => text !== "");
  return words.length === 0 ? "" : [...words, attribution.text(parts.attribution, context)].join("\n").trimEnd();
}

/** A Markdown block quotation. */
export function quotedMarkdown(quoted: Quoted, context: RenderContext): string {
  const { paragraphs, attribution: speaker } = partsOf(quoted);
  if (paragraphs.every(({ children }) => isBlankLine(children))) return "";
  const parts = [
    ...paragraphs.map((part) => paragraph.markdown(part, context)),
    attribution.markdown(speaker, context),
  ];
  return blockQuotation(parts.filter((part) => part !== "").join("\n\n"));
}
