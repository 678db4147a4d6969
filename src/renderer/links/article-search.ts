import { useEffect, useState } from "react";
import type { ArticleSummary } from "../../shared/article/query.ts";
import { request } from "../app/api.ts";

/** How many articles a search in passing shows. */
const MOST = 12;
/** How long typing pauses before a search, in milliseconds. */
const PAUSE = 60;

/** Articles that have these words, the best first; the last edited ones while nothing is typed. */
export function useArticleSearch(text: string): readonly ArticleSummary[] {
  const [rows, setRows] = useState<readonly ArticleSummary[]>([]);
  useEffect(() => {
    let current = true;
    const search = async (): Promise<void> => {
      const page = await request("articles.list", {
        search: text.trim(),
        status: null,
        categoryId: null,
        trashed: false,
        sort: "updated",
        descending: true,
        cursor: null,
        limit: MOST,
      });
      if (current && page.ok) setRows(page.value.rows);
    };
    const timer = setTimeout(() => void search(), text === "" ? 0 : PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return rows;
}
