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
  return <ArticleRow {...rest} row={isAtHand ? { ...row, headline, status, language, direction, found } : row} />;
}
