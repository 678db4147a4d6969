import type { Database } from "better-sqlite3";
import { z } from "zod";
import { type Result, succeed } from "../../../shared/result.ts";
import { resolvePointers } from "./headlines.ts";
import type { Written } from "./write-article.ts";

/** Makes links of "Also read" lines whose articles came in after them. */
export function linkLateHeadlines(database: Database, { id, openPointers }: Written): Result<null> {
  const row = database.prepare("SELECT body FROM article_bodies WHERE article_id = ?").pluck().get(id);
  const before = z.string().safeParse(row);
  if (!before.success) return succeed(null);
  const { body } = resolvePointers(database, before.data, openPointers);
  if (body !== before.data) database.prepare("UPDATE article_bodies SET body = ? WHERE article_id = ?").run(body, id);
  return succeed(null);
}
