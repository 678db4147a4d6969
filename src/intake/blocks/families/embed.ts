import { cleanAddress } from "../../links/clean-address.ts";
import { attribute, type ElementNode } from "../../tree/node.ts";
import type { Family } from "../family.ts";

/** Players, maps and posts framed into a page. Until a body has embeds, a line with a link to what was framed. */
export const embedFamily: Family = {
  names: ["iframe", "video", "audio", "embed", "object"],
  build: (node, context, { writer }) => {
    const { address } = cleanAddress(sourceOf(node));
    if (address === undefined || !address.startsWith("http") || isUnseen(node)) return;
    writer.endLine();
    writer.write({ text: address, format: 0, link: context.link ?? address });
    writer.endLine();
  },
};

function sourceOf(node: ElementNode): string {
  const inner = node.children.find((child) => child.kind === "element" && child.name === "source");
  const own = attribute(node, "src") || attribute(node, "data");
  return own === "" && inner?.kind === "element" ? attribute(inner, "src") : own;
}

function isUnseen(node: ElementNode): boolean {
  return [attribute(node, "width"), attribute(node, "height")].some((side) => /^[01](?:px)?$/.test(side.trim()));
}
