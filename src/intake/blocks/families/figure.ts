import { plainLine } from "../../../document/nodes/plain.ts";
import type { TreeNode } from "../../tree/node.ts";
import { hasClass } from "../../tree/node.ts";
import type { Entry } from "../entry.ts";
import type { Family } from "../family.ts";
import { figureCard } from "./embed.ts";
import { lineOf, withoutDash } from "./quotation.ts";

/** Figures: a picture and its caption, or a quotation and its speaker, a table and its caption. The caption of anything else is a paragraph. */
export const figureFamily: Family = {
  names: ["figure"],
  build: (node, context, builder) => {
    const outside = { ...context, list: undefined };
    builder.writer.endLine();
    const caption = lineOf(node.children.filter(isCaption), outside, builder);
    const entries = builder.entriesOf(
      node.children.filter((child) => !isCaption(child)),
      outside,
    );
    const [only, ...others] = entries;
    const card = hasClass(node, /^embed$|^wp-block-embed$/) ? figureCard(node, plainLine(caption), builder) : undefined;
    if (card !== undefined && entries.every(({ kind }) => kind !== "picture")) return builder.writer.add(...card);
    if (only?.kind === "block" && only.block.type === "quotation" && others.length === 0) {
      const children = [...only.block.children];
      if (caption.length > 0) children.push({ type: "attribution", children: withoutDash(caption) });
      const type = hasClass(node, /pull-?quote/i) ? "pull-quote" : "quotation";
      builder.writer.add({ kind: "block", block: { type, children } });
    } else if (only?.kind === "picture" && others.length === 0) {
      builder.writer.add({ kind: "picture", picture: { ...only.picture, caption: plainLine(caption) } });
    } else if (
      only?.kind === "block" &&
      only.block.type === "table" &&
      others.length === 0 &&
      only.block.caption === ""
    ) {
      builder.writer.add({ kind: "block", block: { ...only.block, caption: plainLine(caption) } });
    } else builder.writer.add(...entries, ...paragraph(caption));
  },
};

function isCaption(node: TreeNode): boolean {
  return node.kind === "element" && node.name === "figcaption";
}

function paragraph(children: ReturnType<typeof lineOf>): Entry[] {
  return children.length === 0 ? [] : [{ kind: "block", block: { type: "paragraph", children } }];
}
