import type { Passage, Piece } from "./passage.ts";

/** Elements that stand within a line: HTML's phrasing content, as far as pages have it. All others begin a new one. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd mark picture q rp rt ruby s samp small span strong sub sup time u var".split(
    " ",
  ),
);
/** Elements without an end (https://html.spec.whatwg.org/multipage/syntax.html#void-elements). */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Attributes that follow from others, or that only a browser is interested in. */
const UNSEEN = /^(?:id|aria-.*|role|rel|target|tabindex|loading|decoding|width|height|srcset|sizes)$/;

const PIECE = /<(?<end>\/?)(?<name>[a-z][a-z0-9-]*)(?<rest>(?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>|(?<text>[^<]+)/gi;
const ATTRIBUTE = /(?<name>[^\s=]+)(?:="(?<value>[^"]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/**
 * Divides a page's markup, as the nodes' renderers write it, into its lines. So every node that can be published can be
 * compared, without being named here. The alternative text of a picture becomes a line of its own after the picture's.
 */
export function readMarkup(markup: string): Passage[] {
  const passages: Passage[] = [];
  const path: { name: string; label: string; holdsNothing: boolean }[] = [];
  const look: { name: string; label: string }[] = [];
  let pieces: Piece[] = [];
  let asides: Passage[] = [];

  const closeLine = (): void => {
    if (pieces.some(({ text, picture }) => picture !== null || text.trim() !== "")) add(pieces);
    pieces = [];
    passages.push(...asides);
    asides = [];
  };
  const add = (content: readonly Piece[]): void => {
    passages.push({ path: path.map(({ label }) => label), pieces: content });
    for (const element of path) element.holdsNothing = false;
  };
  const put = (text: string, picture: string | null = null): void => {
    pieces.push({ text, picture, look: look.map(({ label }) => label) });
  };

  for (const { groups = {} } of markup.matchAll(PIECE)) {
    const { end, name = "", rest = "", text } = groups;
    const attributes = attributesOf(rest);
    const label = labelOf(name, attributes);
    if (text !== undefined) put(decode(text));
    else if (name === "br") put("\n");
    else if (name === "img") {
      put("", attributes.get("src") ?? "");
      const alt = attributes.get("alt") ?? "";
      if (alt !== "") asides.push({ path: ["alt"], pieces: [{ text: alt, picture: null, look: [] }] });
    } else if (INLINE.has(name)) {
      if (end === "") look.push({ name, label });
      else look.splice(look.findLastIndex((element) => element.name === name));
    } else if (name !== "source" && name !== "wbr") {
      closeLine();
      if (end === "") path.push({ name, label, holdsNothing: true });
      if (end === "/" || VOID.has(name)) {
        if (path.at(-1)?.holdsNothing === true) add([]);
        path.pop();
      }
    }
  }
  closeLine();
  return passages;
}

function attributesOf(rest: string): ReadonlyMap<string, string> {
  return new Map(
    [...rest.matchAll(ATTRIBUTE)].map(({ groups = {} }) => [groups["name"] ?? "", decode(groups["value"] ?? "")]),
  );
}

function labelOf(name: string, attributes: ReadonlyMap<string, string>): string {
  const seen = [...attributes].filter(([attribute]) => !UNSEEN.test(attribute));
  return [name, ...seen.map(([attribute, value]) => `${attribute}="${value}"`)].join(" ");
}

function decode(text: string): string {
  return text.replace(/&(?:#(?<code>\d+)|#x(?<hex>[0-9a-f]+)|(?<name>[a-z]+));/gi, (whole, code, hex, name) => {
    if (typeof code === "string") return String.fromCodePoint(Number(code));
    if (typeof hex === "string") return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[String(name)] ?? whole;
  });
}
