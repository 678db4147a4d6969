import MarkdownIt from "markdown-it";
import { type Fields, fieldsOf, firstText, listOf, textOf } from "../values.ts";

const markdownParser = new MarkdownIt({ html: true });

/** The HTML of a card of Ghost's editors, which both its formats share; what it only frames or draws becomes a link. */
export function htmlOfCard(name: string, fields: Fields): string {
  if (/^(?:bookmark|embed|video|audio|file)$/.test(name)) return link(fields);
  switch (name) {
    case "image":
      return picture(fields);
    case "gallery":
      return listOf(fields["images"]).map(fieldsOf).map(picture).join("");
    case "html":
      return rawText(fields["html"]);
    case "markdown":
    case "card-markdown":
      return markdownParser.render(rawText(fields["markdown"]));
    case "hr":
    case "horizontalrule":
      return "<hr>";
    case "code":
    case "codeblock":
      return `<pre>${escaped(rawText(fields["code"]))}</pre>`;
    case "callout":
      return `<p>${rawText(fields["calloutText"])}</p>`;
    case "toggle":
      return `<h4>${rawText(fields["heading"])}</h4>${rawText(fields["content"])}`;
    case "button":
      return `<p><a href="${escaped(firstText(fields, "buttonUrl"))}">${escaped(firstText(fields, "buttonText"))}</a></p>`;
    default:
      return rawText(fields["html"]) || paragraphOf(firstText(fields, "text", "heading", "header"));
  }
}

function link(fields: Fields): string {
  const address = firstText(fields, "url", "src");
  const title = firstText(fieldsOf(fields["metadata"]), "title") || firstText(fields, "title", "fileTitle") || address;
  return address === "" ? rawText(fields["html"]) : `<p><a href="${escaped(address)}">${escaped(title)}</a></p>`;
}

function picture(fields: Fields): string {
  const caption = rawText(fields["caption"]);
  const image = `<img src="${escaped(firstText(fields, "src"))}" alt="${escaped(firstText(fields, "alt"))}">`;
  return `<figure>${image}${caption === "" ? "" : `<figcaption>${caption}</figcaption>`}</figure>`;
}

function paragraphOf(text: string): string {
  return text === "" ? "" : `<p>${escaped(text)}</p>`;
}

function rawText(value: unknown): string {
  return typeof value === "string" ? value : textOf(value);
}

/** Text as it may stand in HTML, within quotation marks too. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
