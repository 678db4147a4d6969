import { headingTag } from "../../../document/nodes/heading/tag.ts";
import type { Family } from "../family.ts";

const TAGS = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/** Headings, on the levels a body has. How a heading looks is not emphasis, so it starts without formats. */
export const headingFamily: Family = {
  names: TAGS,
  build: (node, context, builder) => {
    const tag = TAGS.find((name) => name === node.name) ?? "h6";
    builder.block(node, { ...context, format: 0 }, { type: "heading", tag: headingTag(tag) });
  },
};
