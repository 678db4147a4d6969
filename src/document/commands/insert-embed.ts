import { $getSelection, $isParagraphNode, $isRangeSelection, type ParagraphNode } from "lexical";
import { $createEmbedNode, type EmbedNode } from "../nodes/embed/node.ts";
import { bareAddress } from "../nodes/embed/recognise.ts";
import { $topBlockOf } from "../rules/lift.ts";
import { $insertBlock, $selectAfter } from "./insert-block.ts";

/** Makes a card of the address that is all there is in the paragraph of the caret; otherwise puts in an empty card. */
export function $insertEmbed(): EmbedNode {
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? $topBlockOf(selection.focus.getNode()) : null;
  const embed = ($isParagraphNode(block) && $turnIntoEmbed(block)) || $createEmbedNode({ address: "", title: "" });
  if (!embed.isAttached()) $insertBlock(embed);
  $selectAfter(embed);
  return embed;
}

/** Puts a card in place of a paragraph that holds nothing but an address; null for any other. */
export function $turnIntoEmbed(paragraph: ParagraphNode): EmbedNode | null {
  const address = bareAddress(paragraph.getTextContent());
  return address === undefined ? null : paragraph.replace($createEmbedNode({ address, title: "" }));
}
