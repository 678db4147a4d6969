import type { Finding, TextBlock } from "../findings.ts";

/** Paragraphs keyed by their position, for tests. */
export function paragraphs(language: string, ...texts: string[]): TextBlock[] {
  return texts.map((text, position) => ({ key: String(position), kind: "paragraph", language, text }));
}

/** What findings are about, short enough for a table: `1: “colour” -> color`. */
export function summaries(findings: readonly Finding[], blocks: readonly TextBlock[]): string[] {
  return findings.map(({ block, start, end, suggestions }) => {
    const text = blocks.find(({ key }) => key === block)?.text.slice(start, end) ?? "no such block";
    const words = blocks.length === 1 ? text : `${block}: ${text}`;
    return suggestions.length === 0 ? words : `${words} -> ${suggestions.join(" | ")}`;
  });
}

/** The same blocks as items of a list. */
export function asListItems(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.map(({ key, language, text }) => ({ key, language, text, kind: "list-item" }));
}
