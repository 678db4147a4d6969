import { useEffect, useState } from "react";
import type { ArticleSummary } from "../../shared/article/query.ts";
import { request } from "../app/api.ts";
import { savingDesk } from "../saving/use-saving.ts";

const NONE: readonly ArticleSummary[] = [];

/** The articles that one may best link to, as it is written now; null until they are known. */
export function useSuggestedLinks(articleId: string | null): readonly ArticleSummary[] | null {
  const [suggested, setSuggested] = useState<readonly ArticleSummary[] | null>(null);
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      if (articleId !== null) await savingDesk.flush();
      const outcome = articleId === null ? null : await request("links.suggest", { id: articleId });
      if (current) setSuggested(outcome?.ok === true ? outcome.value : NONE);
    };
    void ask();
    return () => {
      current = false;
    };
  }, [articleId]);
  return suggested;
}
