import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import type { RebuildReport } from "../../shared/recovery.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { insertArticle } from "../articles/insert-article.ts";
import { freeSlug } from "../articles/slugs.ts";
import { checkDatabase } from "../check/check-database.ts";
import { migrate } from "../db/migrate.ts";
import { openForWriting } from "../db/open.ts";
import { transact } from "../db/transact.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { inPresentTerms } from "../merging/present.ts";
import { indexArticles } from "../search/index-articles.ts";
import { adoptPictures } from "./adopt-pictures.ts";
import { carryTables } from "./carry-tables.ts";
import { mendReferences } from "./mend-references.ts";
import { type MergedArticle, mergeArticles } from "./merge-articles.ts";
import { settleMerged } from "./settle-merged.ts";
import { openSources, type Sources } from "./sources/open-sources.ts";

/** How many articles are indexed before other requests get their turn. */
const INDEXED_AT_ONCE = 20;

/**
 * Puts a library's database together anew, in `file`, from all that can still be read; the library itself is left as it is.
 * What was made has passed the check of the database.
 */
export async function rebuildDatabase(paths: LibraryPaths, file: string): Promise<Result<RebuildReport>> {
  const scratch = mkdtempSync(join(tmpdir(), "dateline-rebuild-"));
  try {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
    const sources = openSources(paths, scratch);
    const database = openForWriting(file);
    try {
      return await fill(database, paths, sources);
    } finally {
      // One file that needs no other beside it, whole on the disk.
      database.pragma("journal_mode = DELETE");
      database.close();
      sources.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function fill(
  database: Database,
  paths: LibraryPaths,
  { sources, backup }: Sources,
): Promise<Result<RebuildReport>> {
  migrate(database);
  const merged = mergeArticles(sources).toSorted((one, other) => (one.article.id < other.article.id ? -1 : 1));
  database.pragma("foreign_keys = OFF");
  transact(database, () => {
    carryTables(database, sources);
    settleMerged(database, sources);
    if (existsSync(paths.assets)) adoptPictures({ database, paths });
    for (const article of merged) insertMerged(database, article);
    mendReferences(database);
    return succeed(null);
  });
  database.pragma("foreign_keys = ON");
  while (indexArticles(database, INDEXED_AT_ONCE)) await setImmediate();
  const [finding] = checkDatabase(database, paths.database);
  if (finding !== undefined) return fail(finding);
  return succeed(report(merged, backup));
}

function insertMerged(database: Database, { article, further }: MergedArticle): void {
  const slug = freeSlug(database, article.metadata.slug, article.id);
  const { byline, categoryId } = article.metadata;
  const named = inPresentTerms(database, { byline, categoryId });
  insertArticle(database, { ...article, metadata: { ...article.metadata, ...named, slug } });
  const columns = Object.keys(further);
  if (columns.length === 0) return;
  const assignments = columns.map((column) => `${column} = @${column}`).join(", ");
  database.prepare(`UPDATE articles SET ${assignments} WHERE id = @id`).run({ ...further, id: article.id });
}

function report(merged: readonly MergedArticle[], backup: string | null): RebuildReport {
  const amountFrom = (origin: MergedArticle["textFrom"]): number =>
    merged.filter(({ textFrom }) => textFrom === origin).length;
  return {
    articles: merged.length,
    from: { database: amountFrom("database"), journal: amountFrom("journal"), backup: amountFrom("backup") },
    backup: backup === null ? null : basename(backup),
    shortfalls: merged.flatMap(({ article, problem }) =>
      problem === null ? [] : [{ id: article.id, headline: article.metadata.headline, problem }],
    ),
    damagedFolder: null,
  };
}
