import type { LinkTarget } from "../../../shared/article/links.ts";
import { useLinkedArticles } from "../../links/linked-articles.ts";

/** What a line that points somewhere says: its words, and whether what it points at lies in the trash for now. */
export interface TargetWords {
  readonly headline: string;
  readonly inTrash: boolean;
}

const NO_LINKS: readonly LinkTarget[] = [];

/** The words readers see for a target: an article's present headline, its last known one until that is read, or the address. */
export function useTargetWords(target: LinkTarget | null): TargetWords {
  const articles = useLinkedArticles(target === null ? NO_LINKS : [target]);
  if (target === null) return { headline: "", inTrash: false };
  if (target.kind === "address") return { headline: target.headline || target.address, inTrash: false };
  const article = articles.get(target.articleId);
  return { headline: article?.headline ?? target.headline, inTrash: article?.trashed === true };
}
