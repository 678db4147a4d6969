import type { Database } from "better-sqlite3";
import { EMPTY_BODY, serialiseBody } from "../../document/body.ts";
import type { Article, Metadata } from "../../shared/article/article.ts";
import { slugFromHeadline } from "../../shared/article/slug.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { directionOfLanguage } from "../../shared/language.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { now } from "../../shared/time.ts";
import { transact } from "../db/transact.ts";
import { readPublication } from "../publication/publication.ts";
import { insertArticle } from "./insert-article.ts";
import { placeInOrder } from "./place-in-order.ts";
import { readArticle } from "./read-article.ts";
import { freeSlug } from "./slugs.ts";

/** Makes an article with nothing in it, in the publication's language, to be written. */
export function createArticle(database: Database): Result<Article> {
  return transact(database, () => {
    const { language } = readPublication(database);
    return insertNew(database, emptyMetadata(language), serialiseBody(EMPTY_BODY));
  });
}

/** The details of an article in which nothing has been written yet. */
export function emptyMetadata(language: string): Metadata {
  return {
    headline: "",
    kicker: "",
    standfirst: "",
    slug: slugFromHeadline(""),
    dateline: { place: "", date: null, agency: "" },
    byline: { authorIds: [], note: "" },
    categoryId: null,
    tags: [],
    leadImage: null,
    relatedLinks: [],
    language,
    direction: directionOfLanguage(language),
    status: "draft",
    publishedAt: null,
    embargo: null,
    deadline: null,
    corrections: [],
    targetLength: null,
  };
}

/** Makes a copy of an article: a draft of its own, not yet published, with the next free slug. */
export function duplicateArticle(database: Database, id: string): Result<Article> {
  return transact(database, () => {
    const original = readArticle(database, id);
    if (!original.ok) return original;
    const { metadata, body } = original.value;
    return createFrom(database, metadata, body);
  });
}

/** Makes a draft of its own from what another article holds, with the next free slug. */
export function createFrom(database: Database, metadata: Metadata, body: string): Result<Article> {
  const unpublished: Partial<Metadata> = {
    status: "draft",
    publishedAt: null,
    embargo: null,
    deadline: null,
    corrections: [],
  };
  return insertNew(database, { ...metadata, ...unpublished }, body);
}

function insertNew(database: Database, metadata: Metadata, body: string): Result<Article> {
  const id = newIdentifier();
  const createdAt = now();
  const article: Article = {
    id,
    metadata: { ...metadata, slug: freeSlug(database, metadata.slug, id) },
    body,
    createdAt,
    updatedAt: createdAt,
    revision: 1,
  };
  insertArticle(database, article);
  const [created, updated] = (["created_ms", "updated_ms"] as const).map((column) =>
    placeInOrder(database, column, { id, at: createdAt }),
  );
  database.prepare("UPDATE articles SET created_ms = ?, updated_ms = ? WHERE id = ?").run(created, updated, id);
  return succeed(article);
}
