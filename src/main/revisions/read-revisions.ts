import { z } from "zod";
import { MetadataSchema } from "../../shared/article/article.ts";
import { type Revision, type RevisionEntry, RevisionEntrySchema } from "../../shared/article/revision.ts";
import { parseJson } from "../../shared/json.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { unpackBody } from "./packed-body.ts";

const EntryRowSchema = z
  .object({
    revision: z.int(),
    reason: z.string(),
    name: z.string().nullable(),
    written_at: z.string(),
    status: z.string(),
  })
  .transform(({ written_at, ...columns }) => RevisionEntrySchema.parse({ ...columns, writtenAt: written_at }));

const ContentRowSchema = z.object({ metadata: z.string(), body: z.instanceof(Uint8Array) });

const COLUMNS = "revision, reason, name, written_at, metadata ->> 'status' AS status";

/** The kept versions of an article, the newest first. */
export function listRevisions(database: ReadableDatabase, articleId: string): RevisionEntry[] {
  return database
    .prepare(`SELECT ${COLUMNS} FROM article_revisions WHERE article_id = ? ORDER BY revision DESC`)
    .all(articleId)
    .map((row) => EntryRowSchema.parse(row));
}

/** A kept version with all that it holds. Fails where what was kept can no longer be read. */
export function readRevision(database: ReadableDatabase, articleId: string, revision: number): Result<Revision> {
  const row = database
    .prepare(`SELECT ${COLUMNS}, metadata, body FROM article_revisions WHERE article_id = ? AND revision = ?`)
    .get(articleId, revision);
  if (row === undefined) return fail(noRevision);
  const { metadata: facts, body: packed } = ContentRowSchema.parse(row);
  const parsed = parseJson(facts);
  const metadata = MetadataSchema.safeParse(parsed.ok ? parsed.value : null);
  const body = unpacked(packed);
  if (!metadata.success || body === undefined) return fail(damaged(revision));
  return succeed({ ...EntryRowSchema.parse(row), metadata: metadata.data, body });
}

function unpacked(packed: Uint8Array): string | undefined {
  try {
    return unpackBody(packed);
  } catch {
    return undefined;
  }
}

const noRevision = {
  code: "not-found",
  message: "This version is no longer kept.",
  mend: "Older versions thin out with time; the one after it holds what followed.",
} as const;

function damaged(revision: number) {
  return {
    code: "library-damaged",
    message: `Version ${revision} can no longer be read.`,
    mend: "The article itself and its other versions are not touched by this.",
  } as const;
}
