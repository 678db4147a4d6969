import type { Dossier } from "../dossier.ts";
import { description } from "../page/body.ts";
import { correctionsView } from "../page/corrections.ts";
import { leadImageView } from "../page/lead-image.ts";
import { targetLinks } from "../page/links.ts";
import type { PageContext } from "../page/page-context.ts";
import { lastChange } from "../page/structured-data/news-article.ts";
import { singleLine } from "../text/single-line.ts";

/** A value of the front matter; what is blank, empty or undefined is left out. */
type Value = string | boolean | number | readonly Value[] | Fields | undefined;
type Fields = { readonly [name: string]: Value };

/**
 * What is known of an article, under the names that site generators read (`title`, `date`, `lastmod`, `draft` and so on) and
 * Dateline's own for the rest. Times are RFC 3339.
 */
export function frontMatter(context: PageContext): Fields {
  const { dossier, canonical } = context;
  const { metadata, updatedAt } = dossier.article;
  return present({
    title: metadata.headline,
    kicker: metadata.kicker,
    description: description(context),
    slug: metadata.slug,
    date: metadata.publishedAt ?? undefined,
    lastmod: lastChange(metadata.publishedAt, updatedAt),
    draft: isDraft(dossier),
    status: metadata.status,
    authors: dossier.authors.map(({ name }) => name),
    byline_note: metadata.byline.note,
    dateline: present({ ...metadata.dateline, date: metadata.dateline.date ?? undefined }),
    categories: dossier.categoryPath.map(({ name }) => name),
    tags: metadata.tags,
    image: leadImage(context),
    related: targetLinks(metadata.relatedLinks, context).map(({ label, address }) => ({ title: label, address })),
    corrections: correctionsView(metadata)?.items.map(({ datetime, words }) => ({ date: datetime, text: words })),
    language: metadata.language,
    direction: metadata.direction,
    canonical,
  });
}

function isDraft({ article }: Dossier): boolean {
  switch (article.metadata.status) {
    case "idea":
    case "draft":
    case "in-edit":
    case "ready":
    case "withdrawn":
      return true;
    case "published":
    case "corrected":
      return false;
  }
}

function leadImage(context: PageContext): Fields | undefined {
  const view = leadImageView(context);
  if (view === null) return undefined;
  const { address, width, height, alt, description: words } = view;
  const licence = context.dossier.article.metadata.leadImage?.licence;
  return present({ src: address, width, height, alt, caption: words?.caption, credit: words?.credit, licence });
}

/** The fields that say something, their texts each on one line. */
function present(fields: Fields): Fields {
  const said = Object.entries(fields).map(([name, value]) => [name, cleaned(value)] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

function cleaned(value: Value): Value {
  if (typeof value === "string") return singleLine(value) || undefined;
  if (typeof value !== "object") return value;
  const filled = isList(value) ? value.map(cleaned).filter((item) => item !== undefined) : present(value);
  return Object.keys(filled).length === 0 ? undefined : filled;
}

function isList(value: readonly Value[] | Fields): value is readonly Value[] {
  return Array.isArray(value);
}
