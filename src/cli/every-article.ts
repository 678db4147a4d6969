import { listArticles } from "../main/articles/list-articles.ts";
import type { Library } from "../main/library/library.ts";
import { type ArticleSummary, ArticleSummarySchema } from "../shared/article/query.ts";
import { type Result, succeed } from "../shared/result.ts";

/** A row of a list without what a search found in it. */
const SummarySchema = ArticleSummarySchema.strip();

/** Every article of a library that is not in the trash, oldest first. */
export function everyArticle({ database }: Library): Result<ArticleSummary[]> {
  const articles: ArticleSummary[] = [];
  let cursor: string | null = null;
  do {
    const page = listArticles(database, {
      search: "",
      status: null,
      categoryId: null,
      trashed: false,
      sort: "created",
      descending: false,
      cursor,
      limit: 500,
    });
    if (!page.ok) return page;
    articles.push(...page.value.rows.map((row) => SummarySchema.parse(row)));
    cursor = page.value.nextCursor;
  } while (cursor !== null);
  return succeed(articles);
}
