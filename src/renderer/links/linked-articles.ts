import { useEffect, useState } from "react";
import type { ArticleSummary } from "../../shared/article/query.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import { request } from "../app/api.ts";

/** The articles that links point at, as they are now, by id; without those the library no longer has. */
export function useLinkedArticles(links: readonly LinkTarget[]): ReadonlyMap<string, ArticleSummary> {
  const [articles, setArticles] = useState<ReadonlyMap<string, ArticleSummary>>(new Map());
  const wanted = links.flatMap((link) => (link.kind === "article" ? link.articleId : [])).join(" ");
  useEffect(() => {
    if (wanted === "") return undefined;
    let current = true;
    const lookUp = async (): Promise<void> => {
      const outcome = await request("articles.summaries", { ids: wanted.split(" ") });
      if (current && outcome.ok) setArticles(new Map(outcome.value.map((summary) => [summary.id, summary])));
    };
    void lookUp();
    return () => {
      current = false;
    };
  }, [wanted]);
  return articles;
}
