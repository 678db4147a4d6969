import { fail, type Result, succeed } from "../../../shared/result.ts";
import { bodyOfHtml } from "../html-body.ts";
import { type IncomingArticle, namedAuthor, NOTHING_KNOWN, warning } from "../incoming.ts";
import { isInShare, type Reading, type Source } from "../source.ts";
import { languageOf } from "../text/language.ts";
import { plainOfHtml } from "../text/plain-of-html.ts";
import { itemsOf, lineAt } from "../xml/items.ts";
import { childOf, childrenOf, parseXml, textIn, type XmlElement, xmlText } from "../xml/xml.ts";

/** Feeds: RSS, with whole articles in `content:encoded` where they are there, and Atom. */
export const feed: Source = {
  name: "feed",
  label: "RSS and Atom",
  recognise: ({ text }) =>
    text !== undefined &&
    /<(?:rss|rdf:RDF|feed)[\s>]/.test(text.slice(0, 3000)) &&
    !/^\s*<(?:!doctype\s+)?html/i.test(text),
  *read({ text = "" }, { language, share }): Iterable<Reading> {
    const name = /<feed[\s>]/.test(text.slice(0, 3000)) ? "entry" : "item";
    const head = parseXml(text.slice(0, Math.max(0, text.search(new RegExp(`<${name}[\\s>]`)))));
    const own = languageIn(head);
    let place = -1;
    for (const { source, start, cutOff } of itemsOf(text, name)) {
      place++;
      if (!isInShare(place, share)) continue;
      const item = childOf(parseXml(source), name);
      if (cutOff || item === undefined)
        yield { kind: "article", place, article: fail({ ...broken, place: `line ${lineAt(text, start)}` }) };
      else yield { kind: "article", place, article: readItem(item, own, language) };
    }
  },
};

function readItem(item: XmlElement, feedLanguage: string, fallbackLanguage: string): Result<IncomingArticle> {
  const full = contentOf(childOf(item, "content:encoded")) || contentOf(childOf(item, "content"));
  const summary = contentOf(childOf(item, "description")) || contentOf(childOf(item, "summary"));
  const language = feedLanguage || languageOf(plainOfHtml(full || summary)) || fallbackLanguage;
  const body = bodyOfHtml(full || summary, language);
  if (!body.ok) return body;
  const links = childrenOf(item, "link");
  const alternate = links.find(({ attributes }) => (attributes["rel"] ?? "alternate") === "alternate");
  const names = [
    ...childrenOf(item, "dc:creator").map(xmlText),
    ...childrenOf(item, "author").map((author) => textIn(author, "name") || xmlText(author)),
  ];
  return succeed({
    ...NOTHING_KNOWN,
    key: alternate?.attributes["href"] ?? (textIn(item, "link") || textIn(item, "guid") || textIn(item, "id")),
    headline: plainOfHtml(xmlText(childOf(item, "title"))),
    standfirst: full === "" ? "" : plainOfHtml(summary).slice(0, 2000),
    authors: names
      .map(nameIn)
      .filter((name) => name !== "")
      .map(namedAuthor),
    tags: childrenOf(item, "category").map((category) => category.attributes["term"] ?? xmlText(category).trim()),
    language,
    status: "published",
    publishedAt:
      textIn(item, "pubDate") || textIn(item, "published") || textIn(item, "dc:date") || textIn(item, "updated"),
    updatedAt: textIn(item, "updated") || textIn(item, "atom:updated"),
    body: body.value.body,
    notes:
      full === "" ? [warning("The feed holds only a summary of this article."), ...body.value.notes] : body.value.notes,
  });
}

/** The HTML of a text construct: as CDATA or escaped, or, in Atom, as XHTML in elements of its own. */
function contentOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const type = element.attributes["type"];
  if (type === "xhtml") return element.children.map(markup).join("");
  const text = xmlText(element).trim();
  return type === "text" ? `<p>${escaped(text)}</p>` : text;
}

function markup(node: XmlElement | string): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.name}${attributes.join("")}>${node.children.map(markup).join("")}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// RSS writes authors as "desk@paper.example (Nadia Ferrant)".
function nameIn(text: string): string {
  const plain = plainOfHtml(text);
  return /\(([^)]+)\)\s*$/.exec(plain)?.[1] ?? (plain.includes("@") ? "" : plain);
}

function languageIn(head: XmlElement): string {
  const atom = childOf(head, "feed")?.attributes["xml:lang"];
  const channel = childOf(childOf(head, "rss"), "channel");
  return atom ?? (textIn(channel, "language") || textIn(channel, "dc:language"));
}

const broken = {
  code: "invalid-input",
  message: "The feed breaks off in the middle of an article.",
  mend: "Fetch it again, and keep the whole of it.",
} as const;
