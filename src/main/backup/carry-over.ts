import type { Database } from "better-sqlite3";
import { z } from "zod";
import { succeed, type Result } from "../../shared/result.ts";
import { insertArticle } from "../articles/insert-article.ts";
import { freeSlug } from "../articles/slugs.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { transact } from "../db/transact.ts";
import { furtherColumns } from "../recovery/further-columns.ts";
import { keepRevision } from "../revisions/keep-revision.ts";
import { passageOf } from "../recovery/tables.ts";
import { readBundle } from "./article-bundle.ts";
import { bringReferences } from "./bring-references.ts";
import { compareLibraries, type ComparedArticle } from "./compare-libraries.ts";

const RowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null(), z.instanceof(Uint8Array)]));
const TableSchema = z.object({ name: z.string() });
const FurtherSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** Keeps, in the library as it is, the version of each article that a restore is about to replace. */
export function keepWhatGoesBack(library: Database, backup: ReadableDatabase): Result<null> {
  return transact(library, () => {
    for (const { id, before, now, differs } of compareLibraries(backup, library)) {
      if (before === null || now === null || !differs) continue;
      const kept = keepRevision(library, id, "before-restore");
      if (!kept.ok) return kept;
    }
    return succeed(null);
  });
}

/**
 * Brings into a backup that is about to become the library what must not be lost: every article that it does not have, every
 * picture, and every kept version. An article that goes back counts on from its last save, so that whoever still holds the
 * newer state is told of the conflict and versions never share a number. What lies open now is not put into the trash.
 */
export function carryOver(library: ReadableDatabase, restored: Database): Result<null> {
  return transact(restored, () => {
    const tables = tablesOfArticles(restored);
    copyRows(library, restored, "assets", "SELECT * FROM assets");
    for (const compared of compareLibraries(restored, library)) {
      const carried = compared.before === null ? addArticle(library, restored, compared.id) : succeed(null);
      if (!carried.ok) return carried;
      settle(restored, compared);
      if (compared.now === null) continue;
      for (const table of tables) {
        copyRows(library, restored, table, `SELECT * FROM ${table} WHERE article_id = ?`, compared.id);
      }
    }
    return succeed(null);
  });
}

/** The tables that hold more about articles than their present state: versions, and whatever may come. */
function tablesOfArticles(database: ReadableDatabase): string[] {
  return database
    .prepare(
      `SELECT name FROM sqlite_schema AS tables
       WHERE type = 'table' AND EXISTS (SELECT * FROM pragma_table_info(tables.name) WHERE name = 'article_id')`,
    )
    .all()
    .map((row) => TableSchema.parse(row).name)
    .filter((table) => passageOf(table) === "carried");
}

function addArticle(library: ReadableDatabase, restored: Database, id: string): Result<null> {
  const bundle = readBundle(library, id);
  if (!bundle.ok) return bundle;
  const metadata = bringReferences(restored, bundle.value);
  if (!metadata.ok) return metadata;
  const { article } = bundle.value;
  const slug = freeSlug(restored, metadata.value.slug, id);
  insertArticle(restored, { ...article, metadata: { ...metadata.value, slug } });
  const row = FurtherSchema.parse(library.prepare("SELECT * FROM articles WHERE id = ?").get(id));
  const further = furtherColumns(row);
  const assignments = Object.keys(further).map((column) => `${column} = @${column}`);
  if (assignments.length > 0) {
    restored.prepare(`UPDATE articles SET ${assignments.join(", ")} WHERE id = @id`).run({ ...further, id });
  }
  return succeed(null);
}

function settle(restored: Database, { id, before, now, differs }: ComparedArticle): void {
  if (before === null || now === null) return;
  if (differs) {
    const revision = Math.max(before.revision, now.revision) + 1;
    restored.prepare("UPDATE articles SET revision = ? WHERE id = ?").run(revision, id);
  }
  if (before.trashed && !now.trashed) restored.prepare("UPDATE articles SET trashed_at = NULL WHERE id = ?").run(id);
}

/** Copies the rows that are not there yet. Both databases are of the same format. */
function copyRows(from: ReadableDatabase, to: Database, table: string, source: string, ...parameters: string[]): void {
  for (const found of from.prepare(source).iterate(...parameters)) {
    const row = RowSchema.parse(found);
    const columns = Object.keys(row);
    to.prepare(
      `INSERT OR IGNORE INTO ${table} (${columns.join(", ")}) VALUES (${columns.map((column) => `@${column}`).join(", ")})`,
    ).run(row);
  }
}
