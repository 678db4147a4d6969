import { recognise } from "../../../document/nodes/embed/recognise.ts";
import { plainLine } from "../../../document/nodes/plain.ts";
import type { Inline } from "../../../document/nodes/inline.ts";
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
    const content = node.children.filter((child) => !isCaption(child));
    const entries = builder.entriesOf(content, outside);
    const [only, ...others] = entries;
    const isEmbed = hasClass(node, /^embed$|^wp-block-embed$/) && entries.every(({ kind }) => kind !== "picture");
    const card = isEmbed ? figureCard(content, isPlain(caption) ? plainLine(caption) : "") : undefined;
    if (card !== undefined) {
      // A card has its title, and says by itself what site it is of.
      const isSaid = [card.title, recognise(card.address)?.source].includes(plainLine(caption));
      const below = isSaid ? [] : paragraph(caption);
      return builder.writer.add({ kind: "block", block: card }, ...below);
    }
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

/** Whether a caption is words alone, which the title of a card can hold. */
function isPlain(caption: readonly Inline[]): boolean {
  return caption.every((part) => part.type !== "link" && part.type !== "footnote") && plainLine(caption).length <= 500;
}

function paragraph(children: ReturnType<typeof lineOf>): Entry[] {
  return children.length === 0 ? [] : [{ kind: "block", block: { type: "paragraph", children } }];
}
