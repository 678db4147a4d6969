import type { Database } from "better-sqlite3";
import { z } from "zod";
import { type Author, AuthorSchema } from "../../shared/author.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { prepared } from "../db/prepared.ts";
import type { ReadableDatabase } from "../db/readable.ts";

const AuthorRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  bio: z.string(),
  portrait_id: z.string().nullable(),
  links: z.string(),
});

/** The author directory, by name. */
export function listAuthors(database: ReadableDatabase): Author[] {
  return database.prepare("SELECT * FROM authors").all().map(authorOf).sort(byName);
}

/** The authors of an article in the order of its byline. */
export function authorsOfArticle(database: ReadableDatabase, articleId: string): Author[] {
  return prepared(
    database,
    "SELECT authors.* FROM authors JOIN article_authors ON author_id = id WHERE article_id = ? ORDER BY position",
  )
    .all(articleId)
    .map(authorOf);
}

/** Adds an author to the directory, or changes the one with this identifier. */
export function saveAuthor(database: Database, author: Author): Result<null> {
  database
    .prepare(
      `INSERT INTO authors (id, name, role, bio, portrait_id, links) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, bio = excluded.bio,
         portrait_id = excluded.portrait_id, links = excluded.links`,
    )
    .run(author.id, author.name, author.role, author.bio, author.portraitId, JSON.stringify(author.links));
  return succeed(null);
}

/** Takes an author out of the directory; refused while an article, even one in the trash, is by them. */
export function removeAuthor(database: Database, id: string): Result<null> {
  const uses = Number(database.prepare("SELECT count(*) FROM article_authors WHERE author_id = ?").pluck().get(id));
  if (uses > 0) return fail(inUse(uses));
  const { changes } = database.prepare("DELETE FROM authors WHERE id = ?").run(id);
  return changes === 1 ? succeed(null) : fail(noAuthor);
}

/** What is answered where an author is asked for that is not there. */
export const noAuthor = { code: "not-found", message: "The directory has no such author." } as const;

function inUse(uses: number) {
  return {
    code: "in-use",
    message: uses === 1 ? "An article is by this author." : `${uses} articles are by this author.`,
    mend: "Take the author off their bylines first. Articles in the trash count too.",
  } as const;
}

function authorOf(row: unknown): Author {
  const { portrait_id, links, ...columns } = AuthorRowSchema.parse(row);
  return AuthorSchema.parse({ ...columns, portraitId: portrait_id, links: JSON.parse(links) });
}

const collator = new Intl.Collator("en");
function byName(one: Author, other: Author): number {
  return collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}
