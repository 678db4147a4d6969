import { type Result, succeed } from "../../../shared/result.ts";
import { bodyOfHtml } from "../html-body.ts";
import { dropped, type IncomingArticle, namedAuthor, NOTHING_KNOWN } from "../incoming.ts";
import { isInShare, type Reading, type Source, type SourceFile } from "../source.ts";
import { decodeText } from "../text/decode.ts";
import { languageOf } from "../text/language.ts";
import { plainOfHtml } from "../text/plain-of-html.ts";
import { titledHtml } from "../text/titled-html.ts";
import { childOf, childrenOf, descendantsOf, parseXml, textIn, type XmlElement, xmlText } from "../xml/xml.ts";
import { htmlOfDocument } from "./html.ts";
import { readStyles } from "./styles.ts";

/** Documents of LibreOffice and others (OpenDocument text), packed or as one XML file. */
export const odt: Source = {
  name: "odt",
  label: "OpenDocument (.odt)",
  recognise: ({ parts, text }) =>
    parts === undefined
      ? text !== undefined && /<office:document\s/.test(text.slice(0, 3000))
      : parts.has("content.xml") && partText(parts, "content.xml").includes("office:text"),
  *read(file, { language, share }): Iterable<Reading> {
    if (isInShare(0, share)) yield { kind: "article", place: 0, article: readOdt(file, language) };
  },
};

function readOdt(
  { path, text = "", parts = new Map() }: SourceFile,
  fallbackLanguage: string,
): Result<IncomingArticle> {
  const content = parts.size === 0 ? documentIn(text) : documentIn(partText(parts, "content.xml"));
  const named = parts.size === 0 ? content : documentIn(partText(parts, "styles.xml"));
  const about = parts.size === 0 ? content : documentIn(partText(parts, "meta.xml"));
  const meta = childOf(about, "office:meta");
  const body = childOf(childOf(content, "office:body"), "office:text");
  const whole = htmlOfDocument(body, readStyles(named, content), parts);
  const { headline, standfirst, html, notes } = titledHtml(whole, textIn(meta, "dc:title"), path);
  const language = textIn(meta, "dc:language") || languageOf(plainOfHtml(html)) || fallbackLanguage;
  const read = bodyOfHtml(html, language);
  if (!read.ok) return read;
  const creator = textIn(meta, "meta:initial-creator") || textIn(meta, "dc:creator");
  const comments = body === undefined ? 0 : [...descendantsOf(body, "office:annotation")].length;
  return succeed({
    ...NOTHING_KNOWN,
    key: "",
    headline,
    standfirst: standfirst || textIn(meta, "dc:description"),
    authors: creator === "" ? [] : [namedAuthor(creator)],
    tags: childrenOf(meta, "meta:keyword").map((word) => xmlText(word).trim()),
    language,
    createdAt: textIn(meta, "meta:creation-date"),
    updatedAt: textIn(meta, "dc:date"),
    body: read.value.body,
    notes: [
      ...notes,
      ...(comments === 0 ? [] : [dropped(comments === 1 ? "1 comment" : `${comments} comments`)]),
      ...read.value.notes,
    ],
  });
}

function documentIn(xml: string): XmlElement | undefined {
  return parseXml(xml).children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name.startsWith("office:document"),
  );
}

function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const part = parts.get(name);
  return part === undefined ? "" : (decodeText(part) ?? "");
}
