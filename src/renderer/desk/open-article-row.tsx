import type { JSX } from "react";
import { useField } from "../article/metadata.ts";
import { useSaving } from "../saving/use-saving.ts";
import { ArticleRow, type ArticleRowProps } from "./article-row.tsx";

/** The row of the article at hand: it follows the headline as it is typed, before the list has been read again. */
export function OpenArticleRow({ row, ...rest }: ArticleRowProps): JSX.Element {
  const isAtHand = useSaving(({ articleId }) => articleId === row.id);
  const headline = useField("headline") ?? row.headline;
  const found = headline === row.headline ? row.found : null;
  const status = useField("status") ?? row.status;
  const language = useField("language") ?? row.language;
  const direction = useField("direction") ?? row.direction;
  const embargo = useField("embargo") ?? null;
  const deadline = useField("deadline") ?? null;
  const atHand = { headline, status, language, direction, embargo, deadline, found };
  return <ArticleRow {...rest} row={isAtHand ? { ...row, ...atHand } : row} />;
}
