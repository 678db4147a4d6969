import { z } from "zod";
import type { Article } from "../../shared/article/article.ts";
import { readArticle } from "../articles/read-article.ts";
import { listAuthors } from "../authors/authors.ts";
import { listCategories } from "../categories/categories.ts";
import type { Library } from "../library/library.ts";
import { readPublication } from "../publication/publication.ts";

/** All that reporters have put into a library, to be compared. */
export function contentOf({ database }: Pick<Library, "database">) {
  const rows = z
    .array(z.object({ id: z.string(), trashed_at: z.string().nullable() }))
    .parse(database.prepare("SELECT id, trashed_at FROM articles ORDER BY id").all());
  return {
    articles: rows.map(({ id, trashed_at }): Article & { trashedAt: string | null } => {
      const article = readArticle(database, id);
      if (!article.ok) throw new Error(`${id}: ${article.error.message}`);
      return { ...article.value, trashedAt: trashed_at };
    }),
    authors: listAuthors(database),
    categories: listCategories(database),
    publication: readPublication(database),
    assets: database.prepare("SELECT * FROM assets ORDER BY id").all(),
  };
}
