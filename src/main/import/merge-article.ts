import type { Database } from "better-sqlite3";
import { serialiseBody } from "../../document/body.ts";
import { restoreBody } from "../../document/restore.ts";
import type { Article, Metadata } from "../../shared/article/article.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { insertArticle } from "../articles/insert-article.ts";
import { readArticle } from "../articles/read-article.ts";
import { freeSlug } from "../articles/slugs.ts";
import type { ImportedArticle } from "../worker/requests.ts";

/**
 * Adds an imported article. It keeps its identifier if that is free. One that is there already, unchanged, is not added
 * again; one that differs from what is there is added beside it under an identifier of its own, and nothing is written over.
 */
export function mergeArticle(database: Database, imported: Article): Omit<ImportedArticle, "file"> {
  const { headline } = imported.metadata;
  const present = readArticle(database, imported.id);
  if (present.ok && isSame(present.value, imported)) return { id: imported.id, headline, outcome: "already-there" };
  const id = present.ok ? newIdentifier() : imported.id;
  const slug = freeSlug(database, imported.metadata.slug, id);
  insertArticle(database, { ...imported, id, metadata: { ...imported.metadata, slug } });
  return { id, headline, outcome: "added" };
}

/** Whether two articles say the same. The slug does not count: it may have got a number when the article came in. */
function isSame(one: Article, other: Article): boolean {
  return normalForm(one.body) === normalForm(other.body) && comparable(one.metadata) === comparable(other.metadata);
}

function normalForm(body: string): string {
  const restored = restoreBody(body);
  return restored.ok ? serialiseBody(restored.value) : body;
}

function comparable(metadata: Metadata): string {
  return JSON.stringify({ ...metadata, slug: null }, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
