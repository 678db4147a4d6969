import { newIdentifier } from "../../shared/identifiers.ts";
import type { Result } from "../../shared/result.ts";
import { saveArticle } from "../articles/save-article.ts";
import { readArticle } from "../articles/read-article.ts";
import { trashArticle } from "../articles/trash.ts";
import { saveAuthor } from "../authors/authors.ts";
import { takeBackup } from "../backup/take-backup.ts";
import { importSamples } from "../import/import-samples.ts";
import { openLibrary } from "../library/open-library.ts";
import { keepRevision } from "../revisions/keep-revision.ts";
import { contentOf } from "./content.ts";

/** Where a library was backed up in the middle of its use, and what it held at its end. */
export interface WornLibrary {
  folder: string;
  content: ReturnType<typeof contentOf>;
  /** The kept versions that the backup holds, each as `article revision`. */
  backedUpVersions: unknown[];
}

/**
 * Makes a library as a week of use leaves it, and closes it: the samples, many short articles and a long one, kept versions,
 * something in the trash, and a backup (unless told not to) in the middle of it all, after which much was changed.
 */
export async function makeWornLibrary(folder: string, { backup = true } = {}): Promise<WornLibrary> {
  const { library } = valueOf(await openLibrary(folder, { create: true, access: "write" }));
  const { database, paths } = library;
  valueOf(await importSamples(library));
  const ids = contentOf(library).articles.map(({ id }) => id);
  const [first = "", second = "", third = ""] = ids;
  change(library, first, "word ".repeat(20_000));
  valueOf(keepRevision(database, first, "named", "Before the backup"));
  valueOf(trashArticle(database, third));
  if (backup) valueOf(await takeBackup(database, paths.backups, "hourly"));
  const backedUpVersions = backup ? versionsOf(library) : [];
  const author = { id: newIdentifier(), name: "Ines Aguilar", role: "Reporter", bio: "", portraitId: null, links: [] };
  valueOf(saveAuthor(database, author));
  change(library, first, "newer ".repeat(20_000));
  change(library, second, "written after the backup");
  valueOf(keepRevision(database, second, "named", "As filed"));
  valueOf(trashArticle(database, second));
  const content = contentOf(library);
  library.close();
  return { folder, content, backedUpVersions };
}

/** The kept versions of articles. */
export function versionsOf({ database }: Parameters<typeof contentOf>[0]): unknown[] {
  return database.prepare("SELECT article_id || ' ' || revision FROM article_revisions ORDER BY 1").pluck().all();
}

function change(
  { database }: Parameters<typeof contentOf>[0] & { database: Parameters<typeof saveArticle>[0] },
  id: string,
  text: string,
): void {
  const { revision, metadata } = valueOf(readArticle(database, id));
  const children = text
    .match(/.{1,400}/g)
    ?.map((part) => ({ type: "paragraph", children: [{ type: "text", text: part, format: 0 }] }));
  const body = JSON.stringify({ root: { type: "root", children } });
  const tags = [...metadata.tags, `revision ${revision}`];
  valueOf(saveArticle(database, { id, baseRevision: revision, body, metadata: { ...metadata, tags } }));
}

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code}: ${result.error.message}`);
}
