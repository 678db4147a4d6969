import { attributes, type Html, html, NO_HTML } from "../../html.ts";
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
    const words = line.html(children);
    if (node !== opening || surroundings.dateline === "") return html`<p${attributes({ dir })}>${words}</p>`;
    return html`<p${attributes({ dir })}>${datelineHtml(surroundings.dateline)} ${words}</p>`;
  },
  text: (node, { surroundings, opening }) =>
    spaced(node === opening ? surroundings.dateline : "", line.text(node.children)),
  markdown: (node, { surroundings, opening }) =>
    spaced(node === opening ? escapeMarkdown(surroundings.dateline) : "", line.markdown(node.children)),
};

/** The dateline as it opens a paragraph. */
export function datelineHtml(dateline: string): Html {
  return html`<span class="dateline">${dateline}</span>`;
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
