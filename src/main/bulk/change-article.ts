import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { Article } from "../../shared/article/article.ts";
import type { BulkChange } from "../../shared/bulk.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { now } from "../../shared/time.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { restoreArticle, trashArticle } from "../articles/trash.ts";
import { prepared } from "../db/prepared.ts";
import { type ChangedFields, changedFields, type FieldChange, fieldsBefore, sameFieldsOf } from "./fields.ts";
import { inPresentTerms } from "../merging/present.ts";
import { forgetArticle, noteArticle, readKept } from "./steps.ts";

const StandingSchema = z.object({
  revision: z.int(),
  updated_at: z.string(),
  updated_ms: z.int(),
  indexed_revision: z.int(),
  trashed: z.int(),
});
type Standing = z.infer<typeof StandingSchema>;

/**
 * Changes one article as part of a step, through the same door as all saving: versions are kept, and its revision goes on. Answers
 * whether there was anything to change; an article that is gone meanwhile has nothing.
 */
export function changeArticle(database: Database, step: number, id: string, change: BulkChange): Result<boolean> {
  const standing = standingOf(database, id);
  if (standing === undefined) return succeed(false);
  if (change.kind === "trash" || change.kind === "restore")
    return moveArticle(database, step, id, standing, change.kind);
  return changeFields(database, step, id, standing, change);
}

/** Takes the change to one article back, as far as nobody has set the same otherwise since. */
export function changeArticleBack(
  database: Database,
  step: number,
  id: string,
  kind: BulkChange["kind"],
): Result<null> {
  const kept = readKept(database, step, id);
  const standing = standingOf(database, id);
  if (kept === undefined || standing === undefined) return succeed(null);
  forgetArticle(database, step, id);
  if (kind === "trash" || kind === "restore") {
    const moved = kind === "trash" ? restoreArticle(database, id) : trashArticle(database, id);
    return moved.ok ? succeed(null) : moved;
  }
  const article = readArticle(database, id);
  if (!article.ok) return article;
  const before = inPresentTerms(database, kept.before);
  const fields = fieldsBefore(article.value.metadata, before, inPresentTerms(database, kept.after));
  const saved = saveFields(database, article.value, standing, fields);
  if (saved.ok && standing.revision === kept.revision) {
    // Nobody has worked on it since: it stands again where it stood among the last edited.
    database
      .prepare("UPDATE articles SET updated_at = ?, updated_ms = ? WHERE id = ?")
      .run(kept.updatedAt, kept.updatedMs, id);
  }
  return saved.ok ? succeed(null) : saved;
}

function changeFields(
  database: Database,
  step: number,
  id: string,
  standing: Standing,
  change: FieldChange,
): Result<boolean> {
  const article = readArticle(database, id);
  if (!article.ok) return article;
  const { metadata } = article.value;
  const after = changedFields(metadata, change, now());
  if (after === null) return succeed(false);
  const saved = saveFields(database, article.value, standing, after);
  if (!saved.ok) return saved;
  noteArticle(database, step, id, {
    ...keptOf(standing),
    revision: saved.value,
    before: sameFieldsOf(metadata, after),
    after,
  });
  return succeed(true);
}

function moveArticle(
  database: Database,
  step: number,
  id: string,
  standing: Standing,
  kind: "trash" | "restore",
): Result<boolean> {
  if ((standing.trashed === 1) === (kind === "trash")) return succeed(false);
  const moved = kind === "trash" ? trashArticle(database, id) : restoreArticle(database, id);
  if (!moved.ok) return moved;
  noteArticle(database, step, id, { ...keptOf(standing), revision: standing.revision, before: {}, after: {} });
  return succeed(true);
}

/** Saves fields, and answers the new revision. What the search index does not hold need not be indexed again. */
function saveFields(
  database: Database,
  { id, metadata, revision }: Article,
  standing: Standing,
  fields: ChangedFields,
): Result<number> {
  const saved = saveArticle(database, { id, baseRevision: revision, metadata: { ...metadata, ...fields } });
  if (!saved.ok) return saved;
  if (fields.tags === undefined && fields.byline === undefined && standing.indexed_revision === revision) {
    database.prepare("UPDATE articles SET indexed_revision = revision WHERE id = ?").run(id);
  }
  return succeed(saved.value.revision);
}

function standingOf(database: Database, id: string): Standing | undefined {
  const row = prepared(
    database,
    "SELECT revision, updated_at, updated_ms, indexed_revision, trashed_at IS NOT NULL AS trashed FROM articles WHERE id = ?",
  ).get(id);
  return row === undefined ? undefined : StandingSchema.parse(row);
}

function keptOf({ updated_at, updated_ms }: Standing): { updatedAt: string; updatedMs: number } {
  return { updatedAt: updated_at, updatedMs: updated_ms };
}
