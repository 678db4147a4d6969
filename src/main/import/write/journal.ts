import type { Database } from "better-sqlite3";
import { z } from "zod";
import { ArticleSchema } from "../../../shared/article/article.ts";
import { PublicationSchema } from "../../../shared/publication.ts";
import { succeed } from "../../../shared/result.ts";
import { metadataColumns } from "../../articles/article-row.ts";
import { milliseconds } from "../../articles/times.ts";
import { writeParts } from "../../articles/write-parts.ts";
import { preparedToWrite } from "../../db/prepared.ts";
import { transact } from "../../db/transact.ts";
import { savePublication } from "../../publication/publication.ts";

const EntrySchema = z.object({
  number: z.int(),
  kind: z.enum(["article", "author", "category", "publication"]),
  id: z.string(),
  revision: z.int(),
  before: z.string().nullable(),
});
export type JournalEntry = z.infer<typeof EntrySchema>;

/** Notes down what an import adds or, with what it was before, changes. `revision` is that which the import leaves it at. */
export function journal(database: Database, entry: Omit<JournalEntry, "number">): void {
  preparedToWrite(database, "INSERT INTO import_journal (kind, id, revision, before) VALUES (?, ?, ?, ?)").run(
    entry.kind,
    entry.id,
    entry.revision,
    entry.before,
  );
}

/** Ends an import for good: what it added stays. Durable when this returns. */
export function closeJournal(database: Database): void {
  database.prepare("DELETE FROM import_journal").run();
}

/**
 * Takes back the last `limit` things that an unfinished import did; answers whether there are more. What somebody has worked on
 * since is left as it is.
 */
export function takeBack(database: Database, limit: number): boolean {
  const entries = database
    .prepare("SELECT * FROM import_journal ORDER BY number DESC LIMIT ?")
    .all(limit)
    .map((row) => EntrySchema.parse(row));
  transact(database, () => {
    for (const entry of entries) {
      takeBackEntry(database, entry);
      database.prepare("DELETE FROM import_journal WHERE number = ?").run(entry.number);
    }
    return succeed(null);
  });
  return entries.length === limit;
}

function takeBackEntry(database: Database, { kind, id, revision, before }: JournalEntry): void {
  switch (kind) {
    case "article":
      if (before === null) database.prepare("DELETE FROM articles WHERE id = ? AND revision = ?").run(id, revision);
      else restoreArticle(database, revision, before);
      return;
    case "author":
      database
        .prepare(
          "DELETE FROM authors WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article_authors WHERE author_id = authors.id)",
        )
        .run(id);
      return;
    case "category":
      database
        .prepare(
          `DELETE FROM categories WHERE id = ? AND NOT EXISTS (SELECT 1 FROM articles WHERE category_id = categories.id)
           AND NOT EXISTS (SELECT 1 FROM categories AS below WHERE below.parent_id = categories.id)`,
        )
        .run(id);
      return;
    case "publication":
      if (before !== null) savePublication(database, PublicationSchema.parse(JSON.parse(before)));
      return;
  }
}

function restoreArticle(database: Database, revision: number, before: string): void {
  const { id, metadata, body, updatedAt } = ArticleSchema.parse(JSON.parse(before));
  const columns = { ...metadataColumns(metadata), updated_at: updatedAt, updated_ms: milliseconds(updatedAt) };
  const assignments = Object.keys(columns).map((name) => `${name} = @${name}`);
  // The revision goes on, so that a window that shows the article learns of it.
  const { changes } = database
    .prepare(
      `UPDATE articles SET ${assignments.join(", ")}, revision = revision + 1 WHERE id = @id AND revision = @revision`,
    )
    .run({ ...columns, id, revision });
  if (changes === 0) return;
  database.prepare("UPDATE article_bodies SET body = ? WHERE article_id = ?").run(body, id);
  writeParts(database, id, metadata);
}
