import { attributes, Html, html, NO_HTML } from "../../html.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import { line } from "../line-render.ts";
import { differingDirection } from "../text/direction.ts";
import type { Heading } from "./schema.ts";

/** A heading at its place in the outline, with an anchor; a blank one leaves nothing. */
export const heading: NodeRenderer<Heading> = {
  html: (node, context) => {
    const { outline, surroundings } = context;
    const entry = outline.get(node);
    if (entry === undefined) return NO_HTML;
    const tag = new Html(entry.tag);
    const dir = differingDirection(node.direction, entry.text, surroundings.direction);
    return html`<${tag}${attributes({ id: entry.id, dir })}>${line.html(node.children, context)}</${tag}>`;
  },
  text: (node, context) => line.text(node.children, context),
  markdown: (node, context) => {
    const entry = context.outline.get(node);
    if (entry === undefined) return "";
    return `${"#".repeat(Number(entry.tag.slice(1)))} ${line.markdown(node.children, context).replace(/\\?\n/g, " ")}`;
  },
};
