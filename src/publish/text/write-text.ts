import { cleanText } from "../../document/nodes/text/clean.ts";
import type { Dossier } from "../dossier.ts";
import { siteContext } from "../fragment/site-context.ts";
import { bodyText } from "../page/body.ts";
import { authorNames } from "../page/byline.ts";
import { correctionsView } from "../page/corrections.ts";
import { labelsFor } from "../page/labels.ts";
import { leadImageView } from "../page/lead-image.ts";
import { targetLinks } from "../page/links.ts";
import type { PageContext } from "../page/page-context.ts";
import { singleLine } from "./single-line.ts";

/** What wires put below the last line, so that a reader can tell nothing is missing. */
const END = "###";

/**
 * The article as plain text in the manner of a wire: headline, standfirst, byline, the text opened by its dateline, corrections, related
 * articles, the end mark. Paragraphs are not broken into lines; an empty line stands between them.
 */
export function writeText(dossier: Dossier): string {
  const context = siteContext(dossier);
  const { metadata } = dossier.article;
  const parts = [
    lines(metadata.kicker, metadata.headline),
    singleLine(metadata.standfirst),
    byline(dossier),
    leadImage(context),
    cleanText(bodyText(context)).trim(),
    corrections(dossier),
    related(context),
    END,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function byline({ article: { metadata }, authors }: Dossier): string {
  const { language, byline } = metadata;
  const names = authorNames(authors, language);
  return lines(names === "" ? "" : `${labelsFor(language).by} ${names}`, byline.note);
}

function leadImage(context: PageContext): string {
  const { caption = "", credit = "", licence } = leadImageView(context)?.description ?? {};
  const words = singleLine(`${caption} ${credit} ${licence?.label ?? ""}`);
  return words === "" ? "" : `[${words}]`;
}

function corrections({ article: { metadata } }: Dossier): string {
  const items = correctionsView(metadata)?.items.map(({ text, words }) => `${text}: ${words}`) ?? [];
  return items.length === 0 ? "" : lines(`${labelsFor(metadata.language).corrections}:`, ...items);
}

function related(context: PageContext): string {
  const { relatedLinks, language } = context.dossier.article.metadata;
  const links = targetLinks(relatedLinks, context).map(({ label, address }) => `${label} (${address})`);
  return links.length === 0 ? "" : lines(`${labelsFor(language).related}:`, ...links);
}

function lines(...texts: readonly string[]): string {
  return texts
    .map(singleLine)
    .filter((line) => line !== "")
    .join("\n");
}
