import { useEffect, useState } from "react";
import type { ArticleSummary } from "../../../shared/article/query.ts";
import { request } from "../../app/api.ts";
import { typedAddress } from "./typed-address.ts";

/** Something a link or an "Also read" line can point at. */
export type TargetChoice =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "article"; readonly article: ArticleSummary };

/** How long typing has to pause before the library is searched, in milliseconds. */
const PAUSE = 120;
const MOST_ARTICLES = 8;

/** What a reporter may mean by `text`: the address that it is, and articles of the library, the newest where nothing is typed. */
export function useTargetChoices(text: string, excludedId: string | null): readonly TargetChoice[] {
  const [articles, setArticles] = useState<readonly ArticleSummary[]>([]);
  const address = typedAddress(text);
  const search = address === undefined ? text.trim() : null;

  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void findArticles(search).then((found) => {
        if (isWanted) setArticles(found);
        return found;
      });
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [search]);

  const found = articles
    .filter(({ id }) => id !== excludedId)
    .map((article) => ({ kind: "article", article }) as const);
  return address === undefined ? found : [{ kind: "address", address }];
}

async function findArticles(search: string | null): Promise<readonly ArticleSummary[]> {
  if (search === null) return [];
  const page = await request("articles.list", {
    search,
    status: null,
    categoryId: null,
    trashed: false,
    sort: "updated",
    descending: true,
    cursor: null,
    limit: MOST_ARTICLES + 1,
  });
  return page.ok ? headlinesFirst(page.value.rows, search) : [];
}

/** Articles found by their headline before those found by their text, each in the order of the library. */
function headlinesFirst(articles: readonly ArticleSummary[], search: string): readonly ArticleSummary[] {
  const words = search.toLocaleLowerCase().split(/\s+/);
  const missing = ({ headline }: ArticleSummary): number =>
    words.filter((word) => !headline.toLocaleLowerCase().includes(word)).length;
  return articles.toSorted((some, other) => missing(some) - missing(other));
}
