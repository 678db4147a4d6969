import type { Database } from "better-sqlite3";
import { z } from "zod";
import { restoreBody } from "../../document/restore.ts";
import { isOut, StatusSchema } from "../../shared/article/status.ts";
import type { Input, Output } from "../../shared/ipc/contract.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { now } from "../../shared/time.ts";
import { closeAccount, giveAccount } from "../corrections/account.ts";
import { transact } from "../db/transact.ts";
import { keepBeforeSave, keepRevision } from "../revisions/keep-revision.ts";
import { metadataColumns } from "./article-row.ts";
import { placeInOrder } from "./place-in-order.ts";
import { noArticle } from "./read-article.ts";
import { displaceSlug, settleSlug } from "./slugs.ts";
import { writeParts } from "./write-parts.ts";

const StandingSchema = z.object({
  revision: z.int(),
  status: StatusSchema,
  accounted_revision: z.int().nullable(),
  corrections: z.int(),
});
const STANDING = `
  SELECT revision, status, accounted_revision, json_array_length(corrections) AS corrections FROM articles WHERE id = ?`;

/**
 * Saves what has changed of an article, in one transaction that is durable when this returns; with it goes the version that is
 * kept, if one is due. Refused with `revision-conflict` if the article was saved since the revision that the change started
 * from, and with `invalid-input` if the text does not pass the gate through which it has to come back: that takes some 10 ms
 * for 100,000 words.
 */
export function saveArticle(database: Database, change: Input<"articles.save">): Result<Output<"articles.save">> {
  const body = change.body === undefined ? null : restoreBody(change.body);
  if (body?.ok === false) return fail(cannotBeOpened(body.error));
  return transact(database, () => {
    const row = database.prepare(STANDING).get(change.id);
    if (row === undefined) return fail(noArticle);
    const standing = StandingSchema.parse(row);
    const { revision, status } = standing;
    if (revision !== change.baseRevision) return fail(conflict(revision));
    const isUnaccounted = isOut(status) && standing.accounted_revision === null;
    const kept = isUnaccounted ? giveAccount(database, change.id) : keepBeforeSave(database, change.id);
    if (!kept.ok) return kept;

    const settled = writeMetadata(database, change);
    if (!settled.ok) return settled;
    if (change.body !== undefined) {
      const { changes } = database
        .prepare("UPDATE article_bodies SET body = ? WHERE article_id = ?")
        .run(change.body, change.id);
      requireOne(changes);
    }
    const updatedAt = now();
    const { changes } = database
      .prepare("UPDATE articles SET revision = revision + 1, updated_at = ?, updated_ms = ? WHERE id = ?")
      .run(updatedAt, placeInOrder(database, "updated_ms", { id: change.id, at: updatedAt }), change.id);
    requireOne(changes);
    if (change.metadata !== undefined && change.metadata.status !== status) {
      const marked = keepRevision(database, change.id, "status");
      if (!marked.ok) return marked;
    }
    const accounted = keepAccount(database, change, standing);
    if (!accounted.ok) return accounted;
    return succeed({ revision: revision + 1, updatedAt, ...settled.value });
  });
}

/** Readers are given account of an article when it comes out, and with each correction. */
function keepAccount(
  database: Database,
  { id, metadata }: Pick<Input<"articles.save">, "id" | "metadata">,
  { status, corrections }: z.infer<typeof StandingSchema>,
): Result<null> {
  if (metadata === undefined) return succeed(null);
  if (!isOut(metadata.status)) {
    if (isOut(status)) closeAccount(database, id);
    return succeed(null);
  }
  const isAccountedFor = !isOut(status) || metadata.corrections.length > corrections;
  return isAccountedFor ? giveAccount(database, id) : succeed(null);
}

/** Writes the metadata, if any; answers the slug where it had to be another than the one asked for. */
function writeMetadata(
  database: Database,
  { id, metadata }: Pick<Input<"articles.save">, "id" | "metadata">,
): Result<{ slug?: string }> {
  if (metadata === undefined) return succeed({});
  const slug = settleSlug(database, { id, slug: metadata.slug, headline: metadata.headline });
  if (!slug.ok) return slug;
  displaceSlug(database, slug.value, id);
  const columns = metadataColumns({ ...metadata, slug: slug.value });
  const assignments = Object.keys(columns).map((name) => `${name} = @${name}`);
  const { changes } = database
    .prepare(`UPDATE articles SET ${assignments.join(", ")} WHERE id = @id`)
    .run({ ...columns, id });
  requireOne(changes);
  writeParts(database, id, metadata);
  return succeed(slug.value === metadata.slug ? {} : { slug: slug.value });
}

function requireOne(changes: number): void {
  if (changes !== 1) throw new Error(`a write to one row changed ${changes}`);
}

/** What could not be opened again is not put in the place of what can. */
function cannotBeOpened({ message, place }: DatelineError): DatelineError {
  return {
    code: "invalid-input",
    message: `The text could not be opened again as it is: ${message}`,
    place: ["body", place].filter(Boolean).join(", "),
    mend: "Undo the last change, or copy the text into a new article. The last good text is kept.",
  };
}

function conflict(revision: number) {
  return {
    code: "revision-conflict",
    message: `The article was saved in the meantime (revision ${revision}).`,
    mend: "Look at the saved version before you overwrite it.",
  } as const;
}
