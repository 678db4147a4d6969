import { element, type ElementNode, text } from "./node.ts";

const NOT_TEXT = /<(script|style|template|title|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const INLINE_TAG = /<\/?(?:a|abbr|b|code|em|font|i|s|small|span|strong|sub|sup|u)\b[^<>]*>/gi;
const TAG = /<[a-z/!?][^<>]*>/gi;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u{a0}" };

/** The words of markup that is nested beyond all bounds: each run of text between block tags is a paragraph. */
export function flatTree(html: string): ElementNode {
  const lines = html
    .replace(NOT_TEXT, "\n")
    .replace(/\s+/g, " ")
    .replace(INLINE_TAG, "")
    .replace(TAG, "\n")
    .split("\n");
  return element(
    "body",
    lines.filter((line) => line.trim() !== "").map((line) => element("p", [text(decode(line))])),
  );
}

function decode(line: string): string {
  return line.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
