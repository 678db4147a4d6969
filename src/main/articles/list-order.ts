import type { ArticleSort } from "../../shared/article/query.ts";

/** What each order goes by. The two expressions are those of their indexes, letter by letter. */
export const SORT_COLUMNS = {
  updated: "updated_ms",
  published: "published_ms",
  created: "created_ms",
  headline: "headline_order",
  status: `(CASE status WHEN 'idea' THEN 0 WHEN 'draft' THEN 1 WHEN 'in-edit' THEN 2 WHEN 'ready' THEN 3 WHEN 'published' THEN 4
      WHEN 'corrected' THEN 5 ELSE 6 END * 17592186044416 - updated_ms)`,
  deadline: "(CASE WHEN status IN ('published', 'corrected', 'withdrawn') THEN 8640000000000001 ELSE deadline_ms END)",
} as const satisfies Record<Exclude<ArticleSort, "relevance">, string>;
