import { recognise } from "../../../document/nodes/embed/recognise.ts";
import type { Embed } from "../../../document/nodes/embed/schema.ts";
import { cleanAddress } from "../../links/clean-address.ts";
import { attribute, type ElementNode, isElement, textOf, type TreeNode } from "../../tree/node.ts";
import type { Entry } from "../entry.ts";
import type { Family } from "../family.ts";

/** Players, maps and posts framed into a page: a card for each. Those too small to be seen count readers. */
export const embedFamily: Family = {
  names: ["iframe", "video", "audio", "embed", "object"],
  build: (node, _context, { writer }) => {
    if (!isUnseen(node)) writer.add(...card(sourceOf(node), attribute(node, "title")));
  },
};

/** A card for an address of the web; nothing for any other. */
export function card(source: string, title: string): Entry[] {
  const block = cardBlock(source, title);
  return block === undefined ? [] : [{ kind: "block", block }];
}

function cardBlock(source: string, title: string): Embed | undefined {
  const { address } = cleanAddress(source.startsWith("//") ? `https:${source}` : source);
  const seen = address === undefined ? undefined : recognise(address);
  return seen && { type: "embed", address: seen.address, title: oneLine(title) };
}

/** A post as providers give it to be put into a page, before their script has replaced it by a frame. */
const POST =
  /^(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|mastodon-embed)$/;

/** The card of a quotation that stands for a post; undefined for any other quotation. */
export function postCard(node: ElementNode): Entry[] | undefined {
  const classes = attribute(node, "class").split(/\s+/);
  if (!classes.some((name) => POST.test(name))) return undefined;
  const stated = ["cite", "data-instgrm-permalink", "data-href", "data-embed-url"].map((name) => attribute(node, name));
  const address = [...linksIn(node).toReversed(), ...stated].find((text) => recognise(text)?.isKnown === true);
  const words = node.children.find((child) => isElement(child, "p"));
  return address === undefined ? undefined : card(address, words === undefined ? "" : textOf(words));
}

/**
 * The card of what a page sets around something of another site; undefined where that has no address of the web. The words with it are
 * its title, or else its caption is.
 */
export function figureCard(content: readonly TreeNode[], caption: string): Embed | undefined {
  const words = oneLine(content.map(textOf).join(""));
  const bare = /^https?:\S+$/.exec(words)?.[0];
  const [address = bare] = content.flatMap(linksIn);
  return address === undefined ? undefined : cardBlock(address, /^https?:/.test(words) ? caption : words || caption);
}

function linksIn(node: TreeNode): string[] {
  if (node.kind !== "element") return [];
  const own = node.name === "a" ? [attribute(node, "href")] : [];
  return [...own, ...node.children.flatMap(linksIn)];
}

function sourceOf(node: ElementNode): string {
  const inner = node.children.find((child) => isElement(child, "source"));
  const own = attribute(node, "src") || attribute(node, "data") || attribute(node, "data-src");
  return own === "" && inner?.kind === "element" ? attribute(inner, "src") : own;
}

function isUnseen(node: ElementNode): boolean {
  return [attribute(node, "width"), attribute(node, "height")].some((side) => /^[01](?:px)?$/.test(side.trim()));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 500);
}
