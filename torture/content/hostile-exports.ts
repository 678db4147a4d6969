import MarkdownIt from "markdown-it";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";
import { exportFile } from "../../src/main/export/export-file.ts";
import { loadTheme } from "../../src/main/themes/load-theme.ts";
import type { Dossier } from "../../src/publish/dossier.ts";
import { feedEntry } from "../../src/publish/feeds/feed-entry.ts";
import { writeFeed } from "../../src/publish/feeds/write-feed.ts";
import { ExportFormatSchema, type FeedFormat, isFeedFormat, type TextFormat } from "../../src/shared/export.ts";
import { inspectHtml } from "./inspect-html.ts";

/** A site that turns Markdown into pages and lets HTML in it be HTML: the one that a slip would harm. */
const markdown = new MarkdownIt({ html: true, linkify: false });
const xml = new XMLParser({ ignoreAttributes: false });

/** Exports a dossier in every format there is and looks through all HTML in what comes out. */
export function inspectExports(dossier: Dossier): string[] {
  return ExportFormatSchema.options.flatMap((format) => {
    // The page that is looked through as HTML, printed where no script runs.
    if (format === "pdf") return [];
    const faults = isFeedFormat(format) ? inspectFeed(dossier, format) : inspectFile(dossier, format);
    return faults.map((fault) => `${format}: ${fault}`);
  });
}

/** The page of a dossier, as File > Export writes it. */
export function pageOf(dossier: Dossier): string {
  return contentOf(dossier, "html");
}

function contentOf(dossier: Dossier, format: TextFormat): string {
  const theme = loadTheme();
  if (!theme.ok) throw new Error(theme.error.message);
  const file = exportFile(dossier, { format, layout: "folder", theme: theme.value, embedded: new Map() });
  return file.content;
}

function inspectFile(dossier: Dossier, format: TextFormat): string[] {
  const content = contentOf(dossier, format);
  switch (format) {
    case "html":
    case "fragment":
      return inspectHtml(content);
    case "json":
      return inspectHtml(z.object({ html: z.string() }).parse(JSON.parse(content)).html);
    case "ninjs":
      return BodiesSchema.parse(JSON.parse(content)).bodies.flatMap(({ contentType, value }) =>
        contentType === "text/html" ? inspectHtml(value) : [],
      );
    case "jsonld":
      return z.array(z.unknown()).or(z.looseObject({})).safeParse(JSON.parse(content)).success ? [] : ["no JSON-LD"];
    case "markdown":
      return inspectHtml(markdown.render(content.replace(/^---\n[^]*?\n---\n/, "")));
    case "text":
      return /[^\P{Cc}\n\t\r]/u.test(content) ? ["a control character"] : [];
  }
}

function inspectFeed(dossier: Dossier, format: FeedFormat): string[] {
  const entry = feedEntry(dossier, Temporal.Now.instant());
  const feed = writeFeed(dossier.publication, entry === undefined ? [] : [entry], format, () => undefined);
  if (format === "jsonfeed") {
    return JsonFeedSchema.parse(JSON.parse(feed)).items.flatMap(({ content_html }) => inspectHtml(content_html));
  }
  const valid = XMLValidator.validate(feed);
  if (valid !== true) return [`broken XML: ${valid.err.msg}`];
  return contentsIn(xml.parse(feed)).flatMap(inspectHtml);
}

const BodiesSchema = z.object({
  bodies: z.array(z.object({ contentType: z.string(), value: z.string() })).default([]),
});
const JsonFeedSchema = z.object({ items: z.array(z.object({ content_html: z.string() })) });

/** The texts of a feed that readers take as HTML. */
function contentsIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return /^(?:content|content:encoded)$/.test(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => contentsIn(inner, name === "#text" ? key : name));
}
