import { recognise } from "../../../document/nodes/embed/recognise.ts";
import { plainLine } from "../../../document/nodes/plain.ts";
import type { Inline } from "../../../document/nodes/inline.ts";
import type { ElementNode, TreeNode } from "../../tree/node.ts";
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
    const isEmbed = hasClass(node, /^embed$|^wp-block-embed$/) && entries.every(({ kind }) => kind !== "picture");
    const card = isEmbed ? figureCard(content, isPlain(caption) ? plainLine(caption) : "") : undefined;
    if (card === undefined) builder.writer.add(...captioned(entries, caption, node));
    else {
      // A card has its title, and says by itself what site it is of.
      const isSaid = [card.title, recognise(card.address)?.source].includes(plainLine(caption));
      builder.writer.add({ kind: "block", block: card }, ...(isSaid ? [] : paragraph(caption)));
    }
  },
};

/** What a figure holds, with its caption where that can stand. */
function captioned(entries: readonly Entry[], caption: Inline[], figure: ElementNode): Entry[] {
  const [only, ...others] = entries;
  if (only?.kind === "picture" && others.length === 0)
    return [{ kind: "picture", picture: { ...only.picture, caption: plainLine(caption) } }];
  const block = only?.kind === "block" && others.length === 0 ? only.block : undefined;
  if (block?.type === "quotation") {
    const children = [...block.children];
    if (caption.length > 0) children.push({ type: "attribution", children: withoutDash(caption) });
    return [
      { kind: "block", block: { type: hasClass(figure, /pull-?quote/i) ? "pull-quote" : "quotation", children } },
    ];
  }
  if (block?.type === "table" && block.caption === "")
    return [{ kind: "block", block: { ...block, caption: plainLine(caption) } }];
  return [...entries, ...paragraph(caption)];
}

function isCaption(node: TreeNode): boolean {
  return node.kind === "element" && node.name === "figcaption";
}

/** Whether a caption is words alone, which the title of a card can hold. */
function isPlain(caption: readonly Inline[]): boolean {
  return caption.every((part) => part.type !== "link" && part.type !== "footnote") && plainLine(caption).length <= 500;
}

function paragraph(children: Inline[]): Entry[] {
  return children.length === 0 ? [] : [{ kind: "block", block: { type: "paragraph", children } }];
}
