import { attributes, Html, html, NO_HTML } from "../../html.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import { line } from "../line-render.ts";
import { differingDirection } from "../text/direction.ts";
import type { Heading } from "./schema.ts";

/** A heading at its place in the outline, with an anchor; a blank one leaves nothing. */
export const heading: NodeRenderer<Heading> = {
  html: (node, { outline, surroundings }) => {
    const entry = outline.get(node);
    if (entry === undefined) return NO_HTML;
    const tag = new Html(entry.tag);
    const dir = differingDirection(node.direction, entry.text, surroundings.direction);
    return html`<${tag}${attributes({ id: entry.id, dir })}>${line.html(node.children)}</${tag}>`;
  },
  text: (node) => line.text(node.children),
  markdown: (node, { outline }) => {
    const entry = outline.get(node);
    if (entry === undefined) return "";
    return `${"#".repeat(Number(entry.tag.slice(1)))} ${line.markdown(node.children).replace(/\\?\n/g, " ")}`;
  },
};
