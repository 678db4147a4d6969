import { likelyLocale } from "../../shared/language.ts";
import { description } from "./body.ts";
import type { PageContext } from "./page-context.ts";
import { lastChange } from "./structured-data/news-article.ts";
import { authorPage } from "./structured-data/person.ts";
import { meta, property } from "./tags.ts";

/** What a link to the page looks like elsewhere: the Open Graph protocol, its article properties, and Twitter's cards. */
export function cardTags(context: PageContext): string[] {
  const { dossier, canonical, siteAsset } = context;
  const { metadata, updatedAt } = dossier.article;
  const title = metadata.headline.trim() || dossier.publication.name;
  const summary = description(context);
  const picture = metadata.leadImage === null ? undefined : siteAsset(metadata.leadImage.assetId);
  const alt = picture === undefined ? "" : (metadata.leadImage?.alt.trim() ?? "");
  return [
    property("og:type", "article"),
    property("og:site_name", dossier.publication.name),
    property("og:title", title),
    property("og:description", summary),
    property("og:url", canonical),
    property("og:locale", locale(metadata.language)),
    property("og:image", picture?.address),
    property("og:image:width", picture?.width.toString()),
    property("og:image:height", picture?.height.toString()),
    property("og:image:alt", alt),
    property("article:published_time", metadata.publishedAt ?? undefined),
    property(
      "article:modified_time",
      metadata.publishedAt === null ? undefined : lastChange(metadata.publishedAt, updatedAt),
    ),
    ...dossier.authors.map((author) => property("article:author", authorPage(author) ?? author.name)),
    property("article:section", dossier.categoryPath.at(-1)?.name),
    ...metadata.tags.map((topic) => property("article:tag", topic)),
    meta("twitter:card", picture === undefined ? "summary" : "summary_large_image"),
    meta("twitter:title", title),
    meta("twitter:description", summary),
    meta("twitter:image", picture?.address ?? ""),
    meta("twitter:image:alt", alt),
  ];
}

// The protocol wants language_TERRITORY: a language alone is given the territory it is likeliest from.
function locale(language: string): string {
  const { language: base, region } = likelyLocale(language);
  return region === undefined ? base : `${base}_${region}`;
}
