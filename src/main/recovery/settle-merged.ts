import type { Database } from "better-sqlite3";
import { listMerged } from "../merging/merged-entries.ts";
import { presentAuthors, presentCategory } from "../merging/present.ts";
import type { Source } from "./sources/source.ts";

/**
 * Settles who is merged and who stands, where sources differ: the first that knows of an author or a category says. A backup from before
 * a merge would bring back who was merged, one from before that was taken back would merge them anew. Foreign keys have to be off.
 */
export function settleMerged(database: Database, sources: readonly Source[]): void {
  const opinions = sources.map((source) => ({
    standing: new Set(["authors", "categories"].flatMap((table) => source.rowsOf(table).map((row) => row["id"]))),
    merged: new Set(source.rowsOf("merged_entries").map((row) => row["id"])),
  }));
  for (const { id, keptId } of listMerged(database)) {
    const first = opinions.find(({ standing, merged }) => standing.has(id) || merged.has(id));
    const kept = { author: presentAuthors(database, [keptId]).length > 0, category: presentCategory(database, keptId) };
    if (first?.standing.has(id) === true) database.prepare("DELETE FROM merged_entries WHERE id = ?").run(id);
    else if (kept.author) database.prepare("DELETE FROM authors WHERE id = ?").run(id);
    else if (kept.category !== null) dropCategory(database, id, kept.category);
  }
}

/** What stood below it stands below the other, unless one of that slug is there. */
function dropCategory(database: Database, id: string, keptId: string): void {
  database.prepare("UPDATE OR IGNORE categories SET parent_id = ? WHERE parent_id = ?").run(keptId, id);
  database.prepare("DELETE FROM categories WHERE id = ?").run(id);
}
