import { countBodyWords } from "../../../document/measure.ts";
import { compareInstants } from "../../../shared/time.ts";
import { formatDateline } from "../../../shared/article/dateline.ts";
import { description } from "../body.ts";
import { correctionsView } from "../corrections.ts";
import { cardPicture } from "../card-picture.ts";
import type { PageContext } from "../page-context.ts";
import { imageObject } from "./image-object.ts";
import { publisherOf } from "./organization.ts";
import { persons } from "./person.ts";
import { type Entity, list, text } from "./script.ts";

/** The article as schema.org's NewsArticle. Where nobody is named, the outlet is the author. */
export function newsArticle(context: PageContext): Entity {
  const { dossier, canonical } = context;
  const { metadata, updatedAt } = dossier.article;
  const publisher = publisherOf(context);
  return {
    "@type": "NewsArticle",
    "@id": `${canonical}#article`,
    mainEntityOfPage: { "@type": "WebPage", "@id": canonical },
    url: canonical,
    headline: text(metadata.headline) ?? publisher["name"],
    description: text(description(context)),
    image: list(pictures(context)),
    datePublished: metadata.publishedAt ?? undefined,
    dateModified: lastChange(metadata.publishedAt, updatedAt),
    author: dossier.authors.length === 0 ? publisher : persons(context),
    publisher,
    articleSection: list(dossier.categoryPath.map(({ name }) => name)),
    keywords: list(metadata.tags),
    wordCount: dossier.words ?? countBodyWords(dossier.body, metadata.language),
    inLanguage: metadata.language,
    isAccessibleForFree: true,
    correction: corrections(context),
    dateline: text(formatDateline(metadata.dateline, metadata.language)),
    locationCreated: text(metadata.dateline.place) && { "@type": "Place", name: metadata.dateline.place.trim() },
  };
}

function corrections({ dossier, canonical }: PageContext): readonly Entity[] | undefined {
  return correctionsView(dossier.article.metadata)?.items.map(({ id, datetime, words }) => ({
    "@type": "CorrectionComment",
    "@id": `${canonical}#${id}`,
    text: words,
    datePublished: datetime,
  }));
}

/** When the article last changed: never before it came out, even if it was given a time of publication yet to come. */
export function lastChange(publishedAt: string | null, updatedAt: string): string {
  if (publishedAt === null) return updatedAt;
  return compareInstants(updatedAt, publishedAt) < 0 ? publishedAt : updatedAt;
}

/** The shapes that search engines ask for, width by height: square, 4:3 and 16:9. */
const SHAPES = [1, 4 / 3, 16 / 9] as const;

function pictures(context: PageContext): Entity[] {
  const shown = SHAPES.map((ratio) => cardPicture(context, ratio)).filter((picture) => picture !== undefined);
  // The outlet's mark is never cut.
  const own = shown.some(({ isOwn }) => isOwn) ? shown : shown.slice(0, 1);
  return own
    .map((picture) =>
      imageObject(picture, {
        caption: text(picture.caption),
        creditText: text(picture.credit),
        license: picture.licence,
      }),
    )
    .filter((entity) => entity !== undefined);
}
