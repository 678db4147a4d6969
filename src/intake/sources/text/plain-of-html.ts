import { parseFragment } from "parse5";

/** The words of a piece of HTML, on one line: titles and summaries come with tags and entities in them. */
export function plainOfHtml(html: string): string {
  const text = /[<&]/.test(html) ? wordsOf(parseFragment(html.slice(0, 20_000))) : html;
  return text.replace(/\s+/g, " ").trim();
}

function wordsOf(node: object): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  if (!("childNodes" in node) || !Array.isArray(node.childNodes)) return "";
  const tag = "tagName" in node ? node.tagName : "";
  if (tag === "script" || tag === "style") return "";
  const words = node.childNodes.map((child: object) => wordsOf(child)).join("");
  return tag === "p" || tag === "br" || tag === "div" ? `${words} ` : words;
}
