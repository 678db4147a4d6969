import type { Database } from "better-sqlite3";
import type { Article } from "../../shared/article/article.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { createFrom } from "../articles/create-article.ts";
import { insertArticle } from "../articles/insert-article.ts";
import { noArticle, readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { freeSlug } from "../articles/slugs.ts";
import { restoreArticle } from "../articles/trash.ts";
import { transact } from "../db/transact.ts";
import { keepRevision } from "../revisions/keep-revision.ts";
import type { ArticleBundle } from "./article-bundle.ts";
import { bringReferences } from "./bring-references.ts";

/** The longest headline there may be, in characters. */
const LONGEST_HEADLINE = 500;

export interface RestoreArticleOptions {
  /** Makes an article of its own of it, beside the one that is there. */
  readonly asCopy: boolean;
  /** When the backup was taken: an instant with its offset. */
  readonly takenAt: string;
}

/**
 * Brings one article back from a backup. The current version, if there is one, is kept among its versions first; its status, its
 * time of publication and, once it is out, its slug stay as they are now. One that lies in the trash comes out of it.
 */
export function restoreArticleFrom(
  database: Database,
  bundle: ArticleBundle,
  { asCopy, takenAt }: RestoreArticleOptions,
): Result<{ id: string; headline: string }> {
  return transact(database, () => {
    const metadata = bringReferences(database, bundle);
    if (!metadata.ok) return metadata;
    const then: Article = { ...bundle.article, metadata: metadata.value };
    const restored = asCopy ? copy(database, then, takenAt) : putBack(database, then);
    return restored.ok ? succeed({ id: restored.value.id, headline: restored.value.metadata.headline }) : restored;
  });
}

function copy(database: Database, then: Article, takenAt: string): Result<Article> {
  const mark = ` (restored from ${momentOf(takenAt)})`;
  const headline = then.metadata.headline.slice(0, LONGEST_HEADLINE - mark.length) + mark;
  return createFrom(database, { ...then.metadata, headline }, then.body);
}

function putBack(database: Database, then: Article): Result<Article> {
  const { id } = then;
  const now = readArticle(database, id);
  if (!now.ok) {
    if (now.error.code !== noArticle.code) return now;
    insertArticle(database, {
      ...then,
      metadata: { ...then.metadata, slug: freeSlug(database, then.metadata.slug, id) },
    });
    return readArticle(database, id);
  }
  const kept = keepRevision(database, id, "before-restore");
  if (!kept.ok) return kept;
  const { status, publishedAt, slug } = now.value.metadata;
  const saved = saveArticle(database, {
    id,
    baseRevision: now.value.revision,
    metadata: {
      ...then.metadata,
      status,
      publishedAt,
      slug: publishedAt === null ? freeSlug(database, then.metadata.slug, id) : slug,
    },
    body: then.body,
  });
  if (!saved.ok) return fail(saved.error);
  const untrashed = restoreArticle(database, id);
  return untrashed.ok ? readArticle(database, id) : untrashed;
}

/** The moment as a headline names it: the hour of today, the day and hour of another day. */
function momentOf(takenAt: string): string {
  const here = Temporal.Now.zonedDateTimeISO();
  const time = Temporal.Instant.from(takenAt).toZonedDateTimeISO(here.timeZoneId);
  const hour = time.toLocaleString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (time.toPlainDate().equals(here.toPlainDate())) return hour;
  return `${time.toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric" })}, ${hour}`;
}
