import type { NodeJson } from "./json.ts";

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LEAVES: readonly [Maker, ...Maker[]] = [
  () => ({ type: "linebreak" }),
  () => ({ type: "tab" }),
  () => ({ type: "horizontalrule" }),
  () => ({ type: "image", assetId: "c".repeat(64) }),
  () => ({ type: "image" }),
  () => ({ type: "also-read" }),
  () => ({ type: "footnote", note: [{ type: "text", text: "note", format: 16 }] }),
  () => ({ type: "embed", address: "https://youtu.be/abcdefghijk" }),
  () => ({ type: "embed", address: "javascript:alert(1)" }),
];

const BLOCKS: readonly [Maker, ...Maker[]] = [
  () => ({ type: "paragraph", format: "center", indent: 1 }),
  () => ({ type: "heading", tag: "h1" }),
  () => ({ type: "heading", tag: "h3" }),
  () => ({ type: "list", listType: "bullet" }),
  () => ({ type: "list", listType: "check" }),
  () => ({ type: "quote" }),
  () => ({ type: "quotation" }),
  () => ({ type: "pull-quote" }),
  () => ({ type: "attribution" }),
  () => ({ type: "table" }),
  () => ({ type: "tablerow" }),
  () => ({ type: "tablecell", headerState: 1 }),
  () => ({ type: "fact-box", kind: "key-points" }),
  () => ({ type: "box-title" }),
  () => ({ type: "editors-note" }),
];

const LINKS: readonly [Maker, ...Maker[]] = [
  () => ({ type: "link", url: "https://example.org/" }),
  () => ({ type: "link", url: "javascript:alert(1)" }),
];

/** Blocks of any registered kind, in any order and nested in any way that Lexical itself can read: lists in links it cannot. */
export function randomBlocks(random: () => number): NodeJson[] {
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => randomElement(random, 4));
}

function randomElement(random: () => number, depth: number): NodeJson {
  const element = random() < 0.2 ? oneOf(LINKS, random) : oneOf(BLOCKS, random);
  const within = element.type === "link" ? 0 : depth - 1;
  const children = Array.from({ length: Math.floor(random() * 4) }, () => {
    if (within > 0 && random() < 0.5) return randomElement(random, within);
    if (random() < 0.6)
      return { type: "text", text: `word ${Math.floor(random() * 9)} `, format: Math.floor(random() * 2048) };
    return oneOf(LEAVES, random);
  });
  return { ...element, children };
}

type Maker = () => NodeJson;

function oneOf(makers: readonly [Maker, ...Maker[]], random: () => number): NodeJson {
  return (makers[Math.floor(random() * makers.length)] ?? makers[0])();
}
