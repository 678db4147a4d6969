import type { Database } from "better-sqlite3";
import { z } from "zod";
import { IdentifierSchema } from "../../../shared/identifiers.ts";
import { InstantSchema } from "../../../shared/time.ts";
import { articleOf, ArticleRowSchema, type ArticleParts } from "../../articles/article-row.ts";
import { readParts } from "../../articles/read-article.ts";
import { furtherColumns } from "../further-columns.ts";
import { RowSchema } from "../snapshot.ts";
import { passageOf } from "../tables.ts";
import { keptRevisions } from "./kept-revisions.ts";
import { isUnreadable, salvageRows, type SalvagedRow } from "./salvage-rows.ts";
import type { Head, Origin, Source, Text } from "./source.ts";

const BodyRowSchema = z.object({ row_number: z.int(), article_id: IdentifierSchema });
const HeadRowSchema = ArticleRowSchema.omit({ body: true }).extend({
  id: IdentifierSchema,
  revision: z.int().positive(),
  created_at: InstantSchema,
  updated_at: InstantSchema,
});
const NO_PARTS: ArticleParts = { authorIds: [], tags: [], relatedLinks: [] };

/** A database, damaged or a backup, as a source: what of it can be read. */
export function databaseSource(origin: Origin, database: Database, close: () => void): Source {
  const incompleteTables = new Set<string>();
  const rows = (table: string, columns?: string): SalvagedRow[] => {
    const salvage = salvageRows(database, table, columns);
    if (!salvage.complete) incompleteTables.add(table);
    return salvage.rows;
  };
  const heads = rows("articles").flatMap((row) => headOf(database, row));
  const revisions = new Map(heads.map(({ article }) => [article.id, article.revision]));
  const texts = rows("article_bodies", "article_id").flatMap((row): Text[] => {
    const parsed = BodyRowSchema.safeParse(row);
    if (!parsed.success) return [];
    const { row_number, article_id } = parsed.data;
    const read = (): string | undefined => readBody(database, row_number);
    return [{ id: article_id, revision: revisions.get(article_id), read }];
  });
  const kept = keptRevisions(database);
  return {
    origin,
    heads: [...heads, ...kept.heads],
    texts: [...texts, ...kept.texts],
    deleted: new Set(),
    rowsOf: (table) => (passageOf(table) === "directory" || passageOf(table) === "carried" ? rows(table) : []),
    incompleteTables,
    close,
  };
}

function headOf(database: Database, row: SalvagedRow): Head[] {
  const columns = HeadRowSchema.safeParse(row);
  const plain = RowSchema.safeParse(row);
  if (!columns.success || !plain.success) return [];
  const parts = partsOf(database, columns.data.id);
  const { body: _, ...article } = articleOf({ ...columns.data, body: "" }, parts ?? NO_PARTS);
  const { row_number: __, ...further } = furtherColumns(plain.data);
  return [{ article, further, complete: parts !== undefined, kept: false }];
}

function partsOf(database: Database, id: string): ArticleParts | undefined {
  try {
    return readParts(database, id);
  } catch (thrown) {
    if (!isUnreadable(thrown) && !(thrown instanceof z.ZodError)) throw thrown;
    return undefined;
  }
}

function readBody(database: Database, rowNumber: number): string | undefined {
  try {
    const body = database.prepare("SELECT body FROM article_bodies WHERE rowid = ?").pluck().get(rowNumber);
    return typeof body === "string" ? body : undefined;
  } catch (thrown) {
    if (!isUnreadable(thrown)) throw thrown;
    return undefined;
  }
}
