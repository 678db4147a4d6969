import { z } from "zod";
import { draftCorrection } from "../../publish/corrections/draft-correction.ts";
import type { Comparison, FieldName } from "../../shared/article/comparison.ts";
import type { CorrectionProposal } from "../../shared/article/correction.ts";
import { isOut, StatusSchema } from "../../shared/article/status.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { noArticle } from "../articles/read-article.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { compareRevisions } from "../revisions/compare-revisions.ts";

const StandingSchema = z.object({
  status: StatusSchema,
  language: z.string(),
  revision: z.int(),
  accounted: z.int().nullable(),
});

/** What a reader of the page would see another text in. */
const READ: ReadonlySet<FieldName> = new Set(["headline", "kicker", "standfirst", "dateline", "byline", "leadImage"]);
const UNCHANGED: CorrectionProposal = { changed: false, draft: "" };

/**
 * Whether an article that is out says something else than what readers were last given account of, and how a correction might put
 * it. Words set or linked differently say the same.
 */
export function proposeCorrection(database: ReadableDatabase, id: string): Result<CorrectionProposal> {
  const row = database
    .prepare(
      `SELECT status, language, articles.revision, kept.revision AS accounted FROM articles
       LEFT JOIN article_revisions AS kept ON article_id = id AND kept.revision = accounted_revision WHERE id = ?`,
    )
    .get(id);
  if (row === undefined) return fail(noArticle);
  const { status, language, revision, accounted } = StandingSchema.parse(row);
  if (!isOut(status) || accounted === null || accounted === revision) return succeed(UNCHANGED);
  const comparison = compareRevisions(database, { id, before: accounted, after: null });
  if (!comparison.ok) return comparison;
  if (!saysOtherwise(comparison.value)) return succeed(UNCHANGED);
  return succeed({ changed: true, draft: draftCorrection(comparison.value, language) });
}

function saysOtherwise({ brief }: Comparison): boolean {
  const { wordsAdded, wordsRemoved, picturesAdded, picturesRemoved, fields } = brief;
  return wordsAdded + wordsRemoved + picturesAdded + picturesRemoved > 0 || fields.some((field) => READ.has(field));
}
