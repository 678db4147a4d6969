import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { Article } from "../../shared/article/article.ts";
import { type RevisionReason, RevisionReasonSchema } from "../../shared/article/revision.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { readArticle } from "../articles/read-article.ts";
import { milliseconds } from "../articles/times.ts";
import { sha256 } from "../assets/sha256.ts";
import { transact } from "../db/transact.ts";
import { isKeepingDue } from "./keep-rule.ts";
import { packBody } from "./packed-body.ts";
import { revisionsToDrop } from "./thin.ts";

const LastSchema = z.object({ revision: z.int(), kept_ms: z.int(), digest: z.string() });
const DatedRowSchema = z.object({ revision: z.int(), reason: RevisionReasonSchema, written_at: z.string() });

/**
 * Keeps the article as it stands as a version, and lets go of older ones as they thin out; answers the number under which this
 * version is found. One equal to the last that was kept is not kept twice: that one takes the reason and the name instead.
 */
export function keepRevision(
  database: Database,
  articleId: string,
  reason: RevisionReason,
  name: string | null = null,
): Result<number> {
  return transact(database, () => {
    const article = readArticle(database, articleId);
    if (!article.ok) return article;
    const now = Temporal.Now.instant().epochMilliseconds;
    const revision = keepArticle(database, article.value, { reason, name, now });
    thinRevisions(database, articleId, now);
    return succeed(revision);
  });
}

/** Before a save: keeps what it writes over, if enough work has passed since a version was last kept. */
export function keepBeforeSave(database: Database, articleId: string): Result<null> {
  const last = lastKept(database, articleId);
  if (!isKeepingDue(last?.kept_ms, Temporal.Now.instant().epochMilliseconds)) return succeed(null);
  const kept = keepRevision(database, articleId, "automatic");
  return kept.ok ? succeed(null) : kept;
}

function keepArticle(
  database: Database,
  { id, revision, metadata, body, updatedAt }: Article,
  { reason, name, now }: { reason: RevisionReason; name: string | null; now: number },
): number {
  const facts = JSON.stringify(metadata);
  const digest = sha256(Buffer.from(`${facts}\n${body}`));
  const last = lastKept(database, id);
  if (last !== undefined && (last.revision === revision || last.digest === digest)) {
    database
      .prepare(
        `UPDATE article_revisions SET kept_ms = @now, name = ifnull(@name, name),
           reason = CASE WHEN @name IS NOT NULL OR reason = 'automatic' THEN @reason ELSE reason END
         WHERE article_id = @id AND revision = @revision`,
      )
      .run({ id, revision: last.revision, reason, name, now });
    return last.revision;
  }
  database
    .prepare(
      `INSERT INTO article_revisions (article_id, revision, reason, name, written_at, kept_ms, digest, metadata, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, revision, reason, name, updatedAt, now, digest, facts, packBody(body));
  return revision;
}

function lastKept(database: Database, articleId: string): z.infer<typeof LastSchema> | undefined {
  const row = database
    .prepare(
      "SELECT revision, kept_ms, digest FROM article_revisions WHERE article_id = ? ORDER BY revision DESC LIMIT 1",
    )
    .get(articleId);
  return row === undefined ? undefined : LastSchema.parse(row);
}

function thinRevisions(database: Database, articleId: string, now: number): void {
  const kept = database
    .prepare(
      `SELECT article_revisions.revision, reason, written_at FROM article_revisions JOIN articles ON id = article_id
       WHERE article_id = ? AND article_revisions.revision IS NOT accounted_revision`,
    )
    .all(articleId)
    .map((row) => DatedRowSchema.parse(row))
    .map(({ revision, reason, written_at }) => ({ revision, reason, writtenAt: milliseconds(written_at) }));
  const drop = database.prepare("DELETE FROM article_revisions WHERE article_id = ? AND revision = ?");
  for (const revision of revisionsToDrop(kept, now)) drop.run(articleId, revision);
}
