import { z } from "zod";
import { compareBodies } from "../../document/compare/compare-bodies.ts";
import { compareFields, type FieldTexts } from "../../document/compare/compare-fields.ts";
import { restoreBody } from "../../document/restore.ts";
import type { Metadata } from "../../shared/article/article.ts";
import type { Brief, Comparison } from "../../shared/article/comparison.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { readArticle } from "../articles/read-article.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { fieldTexts } from "./field-texts.ts";
import { readRevision } from "./read-revisions.ts";

interface Version {
  readonly metadata: Metadata;
  readonly body: string;
}

/** Compares two versions of an article; null stands for what is current. */
export function compareRevisions(
  database: ReadableDatabase,
  { id, before, after }: { id: string; before: number | null; after: number | null },
): Result<Comparison> {
  const [old, young] = [readVersion(database, id, before), readVersion(database, id, after)];
  if (!old.ok) return old;
  if (!young.ok) return young;
  const [oldBody, youngBody] = [restoreBody(old.value.body), restoreBody(young.value.body)];
  if (!oldBody.ok) return oldBody;
  if (!youngBody.ok) return youngBody;
  const { language } = young.value.metadata;
  const headline = database.prepare("SELECT headline FROM articles WHERE id = ?");
  const headlineOf = (articleId: string): string | undefined => {
    const row = headline.get(articleId);
    return row === undefined ? undefined : z.object({ headline: z.string() }).parse(row).headline;
  };
  const { passages, ...counts } = compareBodies(oldBody.value, youngBody.value, { language, headlineOf });
  const textsOf = ({ metadata }: Version): FieldTexts => fieldTexts(database, metadata);
  const fields = compareFields(textsOf(old.value), textsOf(young.value), language);
  return succeed({ brief: { fields: fields.map(({ field }) => field), ...counts }, fields, passages });
}

/** What a version changed, in brief, from the one kept before it; null for the first. */
export function describeRevision(
  database: ReadableDatabase,
  { id, revision }: { id: string; revision: number | null },
): Result<Brief | null> {
  const row = database
    .prepare(
      "SELECT max(revision) AS revision FROM article_revisions WHERE article_id = ? AND revision < ifnull(?, 9e15)",
    )
    .get(id, revision);
  const before = z.object({ revision: z.int().nullable() }).parse(row).revision;
  if (before === null) return succeed(null);
  const comparison = compareRevisions(database, { id, before, after: revision });
  return comparison.ok ? succeed(comparison.value.brief) : comparison;
}

function readVersion(database: ReadableDatabase, id: string, revision: number | null): Result<Version> {
  return revision === null ? readArticle(database, id) : readRevision(database, id, revision);
}
