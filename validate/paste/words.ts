import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** The words of a text: its letters and digits, with what joins them. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFC")
    .replace(/[\u{ad}\u{200b}\u{feff}]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
}

/** The words that `before` has more often than `after`. */
export function wordsMissing(before: readonly string[], after: readonly string[]): string[] {
  const rest = new Map<string, number>();
  for (const word of after) rest.set(word, (rest.get(word) ?? 0) + 1);
  return before.filter((word) => {
    const left = rest.get(word) ?? 0;
    rest.set(word, left - 1);
    return left <= 0;
  });
}

/**
 * The text that a reader of outside HTML sees (of a frame, its address), found without any part of the intake: everything but what is hidden, what Word
 * marks as a list's marker, WordPress's shortcodes, comments' residue, and what was not selected. New lines stand between blocks.
 */
export function visibleTextOf(html: string): string {
  const fragment = /<!--\s*StartFragment\s*-->([\s\S]*)<!--\s*EndFragment\s*-->/i.exec(html)?.[1];
  const tableParts = fragment !== undefined && /^\s*<t[dr]\b/i.test(fragment);
  const selected = fragment === undefined || tableParts ? html : fragment;
  return textOf(parse(withoutMarkers(selected)));
}

function withoutMarkers(html: string): string {
  return html
    .replace(/<!(?:--)?\[if !supportLists\](?:--)?>[\s\S]*?<!(?:--)?\[endif\](?:--)?>/gi, "")
    .replace(/>[^<>\s]{1,6}(?=(?:<\/font>)?<span style=['"]font:\s*7(?:\.0)?pt)/gi, ">")
    .replace(/\[\/?(?:caption|gallery)\b[^\]]*\]/g, "");
}

const UNSEEN = /^(?:head|script|style|template|title|svg|xml|noscript|select|object|video|audio)$/;
const WITHIN_LINE =
  /^(?:a|abbr|b|big|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|u|var|wbr|o:p|st1:.*|google-sheets.*)$/;

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (!("childNodes" in node)) return "";
  if ("tagName" in node) {
    if (UNSEEN.test(node.tagName)) return "";
    if (node.tagName === "iframe") return `\n${node.attrs.find(({ name }) => name === "src")?.value ?? ""}\n`;
    const style = node.attrs.find(({ name }) => name === "style")?.value ?? "";
    if (/display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore|mso-element\s*:\s*comment/i.test(style)) return "";
    const href = node.attrs.find(({ name }) => name === "href")?.value ?? "";
    if (/^#(?:cmnt|_msocom)/.test(href)) return "";
    if (node.tagName === "br") return "\n";
    const inner = node.childNodes.map(textOf).join("");
    return WITHIN_LINE.test(node.tagName) ? inner : `\n${inner}\n`;
  }
  return node.childNodes.map(textOf).join("");
}
