import { type Fields, fieldsOf, firstText, listOf, textOf } from "../values.ts";
import { escaped, htmlOfCard } from "./cards.ts";

const FORMATS: readonly (readonly [number, string])[] = [
  [1, "strong"],
  [2, "em"],
  [4, "s"],
  [8, "u"],
  [16, "code"],
  [32, "sub"],
  [64, "sup"],
];
const DEEPEST = 50;

/** The HTML of a text in Ghost's present format, a Lexical tree of its own nodes. */
export function htmlOfLexical(value: unknown): string {
  return childrenHtml(fieldsOf(fieldsOf(value)["root"]), 0);
}

function childrenHtml(node: Fields, depth: number): string {
  if (depth > DEEPEST) return "";
  return listOf(node["children"])
    .map((child) => nodeHtml(fieldsOf(child), depth + 1))
    .join("");
}

function nodeHtml(node: Fields, depth: number): string {
  const inner = (): string => childrenHtml(node, depth);
  const type = textOf(node["type"]).replace(/^extended-/, "");
  switch (type) {
    case "text":
      return formatted(node);
    case "linebreak":
      return "<br>";
    case "tab":
      return " ";
    case "paragraph":
      return `<p>${inner()}</p>`;
    case "heading": {
      const tag = /^h[1-6]$/.test(textOf(node["tag"])) ? textOf(node["tag"]) : "h2";
      return `<${tag}>${inner()}</${tag}>`;
    }
    case "quote":
    case "aside":
      return `<blockquote><p>${inner()}</p></blockquote>`;
    case "list": {
      const tag = textOf(node["listType"]) === "number" ? "ol" : "ul";
      return `<${tag}>${inner()}</${tag}>`;
    }
    case "listitem":
      return `<li>${inner()}</li>`;
    case "link":
    case "autolink":
    case "at-link":
      return `<a href="${escaped(firstText(node, "url"))}">${inner()}</a>`;
    default:
      return inner() || htmlOfCard(type, node);
  }
}

function formatted(node: Fields): string {
  const format = Number(node["format"]) || 0;
  const text = typeof node["text"] === "string" ? escaped(node["text"]) : "";
  return FORMATS.filter(([bit]) => (format & bit) !== 0).reduce((html, [, tag]) => `<${tag}>${html}</${tag}>`, text);
}
