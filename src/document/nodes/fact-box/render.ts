import { attributes, type Html, html, joinHtml, NO_HTML } from "../../html.ts";
import type { RenderContext } from "../../render/context.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import { blockQuotation } from "../block-quotation.ts";
import { line } from "../line-render.ts";
import { list } from "../list/render.ts";
import { paragraph } from "../paragraph/render.ts";
import { isBlankLine, plainLine } from "../plain.ts";
import { differingDirection } from "../text/direction.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { factBoxLabel } from "./label.ts";
import { type BoxBlock, boxPartsOf, type FactBox } from "./schema.ts";

/** A fact box or key points. Without a title it goes by the name of its kind; without words there is nothing. */
export const factBox: NodeRenderer<FactBox> = {
  html: (node, context) => {
    const { title, blocks } = boxPartsOf(node.children);
    const words = blocks.map((block) => renderPart(block, "html", context)).filter(({ markup }) => markup !== "");
    if (words.length === 0 && isBlankLine(title.children)) return NO_HTML;
    const { surroundings, boxes } = context;
    const id = boxes.get(node);
    const dir = differingDirection(title.direction, plainLine(title.children), surroundings.direction);
    const name = isBlankLine(title.children)
      ? html`<p${attributes({ class: "box-title", id })}>${factBoxLabel(node.kind, surroundings.language)}</p>`
      : html`<p${attributes({ class: "box-title", id, dir })}>${line.html(title.children, context)}</p>`;
    const values = { class: node.kind, ...landmarkName(node, id, context), dir: node.direction };
    return html`<aside${attributes(values)}>${name}${joinHtml(words)}</aside>`;
  },
  text: (node, context) => boxText(node, context, "text", "\n", (words) => words),
  markdown: (node, context) =>
    blockQuotation(boxText(node, context, "markdown", "\n\n", (words) => `**${words}**`)).replace(/^>$/, ""),
};

/** A box goes by its title; the second of a title gets a number, for no two landmarks may share a name. */
function landmarkName(node: FactBox, id: string | undefined, { body, surroundings }: RenderContext) {
  const titleOf = (box: FactBox): string =>
    plainLine(boxPartsOf(box.children).title.children).trim() || factBoxLabel(box.kind, surroundings.language);
  const title = titleOf(node);
  const namesakes = body.root.children.filter((block) => block.type === "fact-box" && titleOf(block) === title);
  const place = namesakes.indexOf(node) + 1;
  return place > 1 ? { "aria-label": `${title} ${String(place)}` } : { "aria-labelledby": id };
}

function boxText(
  node: FactBox,
  context: RenderContext,
  format: "text" | "markdown",
  between: string,
  asTitle: (words: string) => string,
): string {
  const { title, blocks } = boxPartsOf(node.children);
  const words = blocks.map((block) => renderPart(block, format, context)).filter((text) => text !== "");
  const isNamed = !isBlankLine(title.children);
  if (words.length === 0 && !isNamed) return "";
  const label = factBoxLabel(node.kind, context.surroundings.language);
  const plain = format === "text" ? label : escapeMarkdown(label);
  // Emphasis within the title would end that around it.
  const own = format === "text" ? line.text(title.children, context) : escapeMarkdown(plainLine(title.children).trim());
  return [asTitle(isNamed ? own : plain), ...words].join(between);
}

function renderPart(block: BoxBlock, format: "html", context: RenderContext): Html;
function renderPart(block: BoxBlock, format: "text" | "markdown", context: RenderContext): string;
function renderPart(block: BoxBlock, format: "html" | "text" | "markdown", context: RenderContext): Html | string {
  return block.type === "list" ? list[format](block, context) : paragraph[format](block, context);
}
