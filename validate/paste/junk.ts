import type { Body } from "../../src/document/body.ts";
import type { OutlineLine } from "./outline.ts";

/** What no reporter would want to find in an article, by name. */
const JUNK: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["Word property", /\bmso-[a-z]/i],
  ["conditional comment", /\[(?:if\s|endif)|<!/i],
  ["markup", /<\/?[a-z][^<>]*>/i],
  ["style sheet", /@(?:page|font-face|list)\b|\bp\.Mso/],
  ["file address", /\bfile:\/\//i],
  ["private-use character", /\p{Co}/u],
  ["replacement character", /\u{fffd}/u],
  ["control character", /[\p{Cc}\u{ad}\u{feff}]/u],
  ["double space", / {2}|\u{a0}{2}|\u{a0} | \u{a0}/u],
  ["shortcode", /\[\/?(?:caption|gallery)\b/],
];
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid)=|google\.[a-z.]+\/url\?|safelinks\.protection/i;
const EDGE_MARKER = /^(?:[·•§]|\(?(?:\d{1,2}|[a-z])[.)])(?:\s|$)/;

/** The blocks that hold no text. */
const OBJECTS: ReadonlySet<string> = new Set(["horizontalrule", "table", "image", "also-read", "embed"]);

/** The junk left in a body. */
export function junkIn(body: Body, lines: readonly OutlineLine[]): string[] {
  // A body ends with a paragraph to type into where its last block holds no text.
  const last = lines.at(-1);
  const before = body.root.children.at(-2)?.type ?? "horizontalrule";
  const isOpenEnd = last?.kind === "paragraph" && last.runs.length === 0 && OBJECTS.has(before);
  const junk = (isOpenEnd ? lines.slice(0, -1) : lines).flatMap(({ kind, level, runs }) => {
    const line = runs.map((run) => run.text).join("");
    const texts = kind === "row" ? line.split(" | ") : [line];
    const found = texts.flatMap((text) => junkOfText(text));
    if (line.trim() === "" && kind !== "divider") found.push(`empty ${kind}`);
    if (level > 0 && EDGE_MARKER.test(line)) found.push(`a marker in the item “${line.slice(0, 60)}”`);
    return [...found, ...runs.filter(({ link }) => TRACKING.test(link)).map(({ link }) => `tracking in ${link}`)];
  });
  if (/javascript:|data:|blob:/i.test(JSON.stringify(body))) junk.push("an address that a page must not hold");
  return junk;
}

function junkOfText(text: string): string[] {
  const found = JUNK.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name} in “${text.slice(0, 60)}”`);
  return text === text.trim() ? found : [...found, `space at the edge of “${text.slice(0, 60)}”`];
}
