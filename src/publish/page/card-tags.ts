import { likelyLocale } from "../../shared/language.ts";
import { remembered } from "../../shared/remembered.ts";
import { description } from "./body.ts";
import { cardPicture } from "./card-picture.ts";
import type { PageContext } from "./page-context.ts";
import { lastChange } from "./structured-data/news-article.ts";
import { authorPage } from "./structured-data/person.ts";
import { meta, property } from "./tags.ts";

/** The shape in which services show a card's picture: 1200 by 630. */
const CARD_RATIO = 40 / 21;

/** What a link to the page looks like elsewhere: the Open Graph protocol, its article properties, and Twitter's cards. */
export function cardTags(context: PageContext): string[] {
  const { dossier, canonical } = context;
  const { metadata, updatedAt } = dossier.article;
  const title = metadata.headline.trim() || dossier.publication.name;
  const summary = description(context);
  const picture = cardPicture(context, CARD_RATIO);
  return [
    property("og:type", "article"),
    property("og:site_name", dossier.publication.name),
    property("og:title", title),
    property("og:description", summary),
    property("og:url", canonical),
    property("og:locale", cardLocale(metadata.language)),
    property("og:image", picture?.address),
    property("og:image:width", picture?.width.toString()),
    property("og:image:height", picture?.height.toString()),
    property("og:image:alt", picture?.alt),
    property("article:published_time", metadata.publishedAt ?? undefined),
    property(
      "article:modified_time",
      metadata.publishedAt === null ? undefined : lastChange(metadata.publishedAt, updatedAt),
    ),
    ...dossier.authors.map((author) => property("article:author", authorPage(author, context) ?? author.name)),
    property("article:section", dossier.categoryPath.at(-1)?.name),
    ...metadata.tags.map((topic) => property("article:tag", topic)),
    meta("twitter:card", picture?.isOwn === true ? "summary_large_image" : "summary"),
    meta("twitter:title", title),
    meta("twitter:description", summary),
    meta("twitter:image", picture?.address ?? ""),
    meta("twitter:image:alt", picture?.alt ?? ""),
  ];
}

/** A language as the Open Graph protocol wants it, language_TERRITORY: one alone is given the territory it is likeliest from. */
export function cardLocale(language: string): string {
  return localeOf(language);
}

const localeOf = remembered((language) => {
  const { language: base, region } = likelyLocale(language);
  return region === undefined ? base : `${base}_${region}`;
});
