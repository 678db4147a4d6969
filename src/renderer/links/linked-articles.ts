import { useEffect, useState } from "react";
import type { ArticleSummary } from "../../shared/article/query.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import { request } from "../app/api.ts";
import { useDesk } from "../desk/desk-store.ts";

/**
 * The articles that links point at, as they are now, by id; without those the library no longer has. They are looked up again
 * when the trash fills or empties.
 */
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
    const stopFollowing = useDesk.subscribe(({ counts }, before) => {
      if (counts?.trashed !== before.counts?.trashed) void lookUp();
    });
    return () => {
      current = false;
      stopFollowing();
    };
  }, [wanted]);
  return articles;
}
