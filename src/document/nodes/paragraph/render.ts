import { attributes, type Html, html, NO_HTML } from "../../html.ts";
import type { RenderContext } from "../../render/context.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import { line } from "../line-render.ts";
import { isBlankLine, plainLine } from "../plain.ts";
import { differingDirection } from "../text/direction.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import type { Paragraph } from "./schema.ts";

/** A paragraph; a blank one leaves nothing. The opening one carries the dateline. */
export const paragraph: NodeRenderer<Paragraph> = {
  html: (node, context) => {
    const { children, direction } = node;
    if (isBlankLine(children)) return NO_HTML;
    const { surroundings, opening } = context;
    const dir = differingDirection(direction, plainLine(children), surroundings.direction);
    const words = line.html(children, context);
    if (node !== opening || surroundings.dateline === "") return html`<p${attributes({ dir })}>${words}</p>`;
    return html`<p${attributes({ dir })}>${datelineHtml(surroundings.dateline)} ${words}</p>`;
  },
  text: (node, context) => spaced(datelineOf(node, context), line.text(node.children, context)),
  markdown: (node, context) => spaced(escapeMarkdown(datelineOf(node, context)), line.markdown(node.children, context)),
};

/** The dateline as it opens a paragraph. */
export function datelineHtml(dateline: string): Html {
  return html`<span class="dateline">${dateline}</span>`;
}

function datelineOf(node: Paragraph, { surroundings, opening }: RenderContext): string {
  return node === opening ? surroundings.dateline : "";
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
