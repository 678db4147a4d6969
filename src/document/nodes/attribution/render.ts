import { attributes, html, NO_HTML } from "../../html.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import { line } from "../line-render.ts";
import { isBlankLine, plainLine } from "../plain.ts";
import { differingDirection } from "../text/direction.ts";
import type { Attribution } from "./schema.ts";

/** The speaker below a quotation; nothing where nobody is named. */
export const attribution: NodeRenderer<Attribution> = {
  html: ({ children, direction }, context) => {
    if (isBlankLine(children)) return NO_HTML;
    const dir = differingDirection(direction, plainLine(children), context.surroundings.direction);
    return html`<figcaption${attributes({ dir })}>${line.html(children, context)}</figcaption>`;
  },
  text: ({ children }, context) => (isBlankLine(children) ? "" : `— ${line.text(children, context)}`),
  markdown: ({ children }, context) => (isBlankLine(children) ? "" : `— ${line.markdown(children, context)}`),
};
