import type { NodeRenderer } from "../../render/renderer.ts";
import { quotedHtml, quotedMarkdown, quotedText } from "../quotation/render.ts";
import { repeatsText } from "./repeats.ts";
import type { PullQuote } from "./schema.ts";

/**
 * A pull quote. Where its words stand in the text as well, it is there for the eye only: hidden from screen readers, which would
 * read them twice, and left out of plain text.
 */
export const pullQuote: NodeRenderer<PullQuote> = {
  html: (node, context) => {
    const hidden = repeatsText(node, context.body) ? "true" : undefined;
    return quotedHtml(node.children, { class: "pull-quote", dir: node.direction, "aria-hidden": hidden }, context);
  },
  text: (node, context) => (repeatsText(node, context.body) ? "" : quotedText(node.children, context)),
  markdown: (node, context) => quotedMarkdown(node.children, context),
};
