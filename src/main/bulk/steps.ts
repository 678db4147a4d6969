import type { Database } from "better-sqlite3";
import { z } from "zod";
import { type BulkChange, BulkChangeSchema } from "../../shared/bulk.ts";
import { parseJson } from "../../shared/json.ts";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { type ChangedFields, ChangedFieldsSchema } from "./fields.ts";
import { identifiersOf } from "../db/identifiers-of.ts";

/** How many changes can be taken back, the last ones. */
const KEPT_STEPS = 20;

/** What one article was before a change, and what the change left it as. */
export interface KeptArticle {
  readonly revision: number;
  readonly updatedAt: string;
  readonly updatedMs: number;
  readonly before: ChangedFields;
  readonly after: ChangedFields;
}

const fieldsColumn = z.string().transform(parsed).pipe(ChangedFieldsSchema);
const KeptRowSchema = z.object({
  revision: z.int(),
  updated_at: z.string(),
  updated_ms: z.int(),
  before: fieldsColumn,
  after: fieldsColumn,
});
const StepRowSchema = z.object({ number: z.int(), change: z.string().transform(parsed).pipe(BulkChangeSchema) });

/** A change that can be taken back. */
export type BulkStep = z.infer<typeof StepRowSchema>;

/** Begins to note down a change, and forgets the oldest. */
export function beginStep(database: Database, change: BulkChange): number {
  const { lastInsertRowid } = database
    .prepare("INSERT INTO bulk_steps (change) VALUES (?)")
    .run(JSON.stringify(change));
  const number = Number(lastInsertRowid);
  database.prepare("DELETE FROM bulk_steps WHERE number <= ?").run(number - KEPT_STEPS);
  return number;
}

/** Notes down what an article was and has become. */
export function noteArticle(database: Database, step: number, articleId: string, kept: KeptArticle): void {
  database
    .prepare(
      `INSERT INTO bulk_articles (step, article_id, revision, updated_at, updated_ms, before, after)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      step,
      articleId,
      kept.revision,
      kept.updatedAt,
      kept.updatedMs,
      JSON.stringify(kept.before),
      JSON.stringify(kept.after),
    );
}

/** The change of this number, or the last; undefined where there is none to be taken back. */
export function readStep(database: ReadableDatabase, number: number | null): BulkStep | undefined {
  const row = database
    .prepare("SELECT number, change FROM bulk_steps WHERE number = ifnull(?, (SELECT max(number) FROM bulk_steps))")
    .get(number);
  return row === undefined ? undefined : StepRowSchema.parse(row);
}

/** The articles of a change in the order in which they had been edited before it, but for the one at hand, which is last. */
export function articlesOf(database: ReadableDatabase, step: number, atHand: string | null): string[] {
  const source = "SELECT article_id AS id FROM bulk_articles WHERE step = ? ORDER BY article_id IS ?, updated_ms";
  return identifiersOf(database, source, step, atHand);
}

/** What a change noted down about an article. */
export function readKept(database: ReadableDatabase, step: number, articleId: string): KeptArticle | undefined {
  const row = prepared(database, "SELECT * FROM bulk_articles WHERE step = ? AND article_id = ?").get(step, articleId);
  if (row === undefined) return undefined;
  const { revision, updated_at, updated_ms, before, after } = KeptRowSchema.parse(row);
  return { revision, updatedAt: updated_at, updatedMs: updated_ms, before, after };
}

/** Forgets what was noted down about an article: it is as it was. */
export function forgetArticle(database: Database, step: number, articleId: string): void {
  database.prepare("DELETE FROM bulk_articles WHERE step = ? AND article_id = ?").run(step, articleId);
}

/** Forgets a change. */
export function forgetStep(database: Database, step: number): void {
  database.prepare("DELETE FROM bulk_steps WHERE number = ?").run(step);
}

function parsed(text: string): unknown {
  const json = parseJson(text);
  return json.ok ? json.value : null;
}
