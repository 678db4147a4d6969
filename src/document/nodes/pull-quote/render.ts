import type { NodeRenderer } from "../../render/renderer.ts";
import type { Inline } from "../inline.ts";
import { quotedHtml, quotedMarkdown, quotedText } from "../quotation/render.ts";
import { repeatsText } from "./repeats.ts";
import type { PullQuote } from "./schema.ts";

/**
 * A pull quote. Where its words stand in the text as well, it is there for the eye only: hidden from screen readers, which would
 * read them twice, and left out of plain text.
 */
export const pullQuote: NodeRenderer<PullQuote> = {
  html: (node, context) => {
    const figure = { class: "pull-quote", dir: node.direction };
    if (!repeatsText(node, context.body)) return quotedHtml(node.children, figure, context);
    // A hidden link could still be reached by the Tab key.
    const unlinked = node.children.map((part) => ({ ...part, children: part.children.flatMap(wordsOf) }));
    return quotedHtml(unlinked, { ...figure, "aria-hidden": "true" }, context);
  },
  text: (node, context) => (repeatsText(node, context.body) ? "" : quotedText(node.children, context)),
  markdown: (node, context) => quotedMarkdown(node.children, context),
};

function wordsOf(node: Inline): Inline[] {
  if (node.type === "footnote") return [];
  return node.type === "link" ? node.children : [node];
}
