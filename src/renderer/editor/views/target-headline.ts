import { useEffect, useState } from "react";
import type { LinkTarget } from "../../../shared/article/links.ts";
import { request } from "../../app/api.ts";

/** The words readers see for a target: an article's present headline, its last known one until that is read, or the address. */
export function useTargetHeadline(target: LinkTarget | null): string {
  const articleId = target?.kind === "article" ? target.articleId : null;
  const [present, setPresent] = useState<{ readonly articleId: string; readonly headline: string } | null>(null);

  useEffect(() => {
    if (articleId === null) return;
    let isWanted = true;
    void readHeadline(articleId).then((headline) => {
      if (isWanted && headline !== undefined) setPresent({ articleId, headline });
      return headline;
    });
    return () => {
      isWanted = false;
    };
  }, [articleId]);

  if (target === null) return "";
  if (target.kind === "address") return target.headline || target.address;
  return present?.articleId === articleId ? present.headline : target.headline;
}

async function readHeadline(articleId: string): Promise<string | undefined> {
  const summaries = await request("articles.summaries", { ids: [articleId] });
  return summaries.ok ? summaries.value[0]?.headline : undefined;
}
