import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { ImportNote } from "../../../shared/import.ts";
import { writeLinks } from "../../articles/write-parts.ts";
import type { StagedArticle } from "../tray/staged-article.ts";
import { resolveLinks, resolvePointers } from "./headlines.ts";

/** What an article that was written still waits for: links to articles by their headlines. */
export interface Waiting extends Pick<StagedArticle, "pointers" | "relatedLinks"> {
  readonly id: string;
}

/** Makes links to articles that came in after the one that has them; answers what none was found for. */
export function linkLateHeadlines(database: Database, waiting: Waiting): ImportNote[] {
  return [...linkPointers(database, waiting), ...linkRelated(database, waiting)];
}

function linkPointers(database: Database, { id, pointers }: Waiting): ImportNote[] {
  if (pointers.length === 0) return [];
  const row = database.prepare("SELECT body FROM article_bodies WHERE article_id = ?").pluck().get(id);
  const before = z.string().safeParse(row);
  // Somebody may have deleted it since.
  if (!before.success) return [];
  const { body, open } = resolvePointers(database, before.data, pointers);
  if (body !== before.data) {
    database.prepare("UPDATE article_bodies SET body = ? WHERE article_id = ?").run(body, id);
    // It may have been indexed in between.
    database.prepare("UPDATE articles SET indexed_revision = 0 WHERE id = ?").run(id);
  }
  return open.map(({ headline }) => ({
    kind: "warning",
    text: `“Also read” stays text: the library has no article “${headline}”.`,
  }));
}

function linkRelated(database: Database, { id, relatedLinks }: Waiting): ImportNote[] {
  if (relatedLinks.length === 0 || database.prepare("SELECT 1 FROM articles WHERE id = ?").get(id) === undefined)
    return [];
  writeLinks(database, id, "related", resolveLinks(database, relatedLinks));
  const lost = relatedLinks.filter((link) => resolveLinks(database, [link]).length === 0);
  if (lost.length === 0) return [];
  const headlines = lost.map(({ headline }) => headline).join("; ");
  return [{ kind: "dropped", text: `Related articles that the library does not have: ${headlines}` }];
}
