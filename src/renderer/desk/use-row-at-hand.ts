import { useShallow } from "zustand/react/shallow";
import type { Metadata } from "../../shared/article/article.ts";
import type { ListedArticle } from "../../shared/article/query.ts";
import { useSaving } from "../saving/use-saving.ts";

/** A row as the list has it; that of the article at hand follows what is typed, before the list has been read again. */
export function useRowAtHand(row: ListedArticle, isAtHand: boolean): ListedArticle {
  const typed = useSaving(
    useShallow(({ articleId, metadata }) =>
      isAtHand && articleId === row.id && metadata !== null ? listedFields(metadata) : null,
    ),
  );
  if (typed === null) return row;
  return { ...row, ...typed, found: typed.headline === row.headline ? row.found : null };
}

function listedFields({ headline, status, language, direction, embargo, deadline }: Metadata) {
  return { headline, status, language, direction, embargo, deadline };
}
