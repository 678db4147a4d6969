import { Command } from "cmdk";
import type { JSX } from "react";
import type { ArticleSummary } from "../../shared/article/query.ts";
import { classes } from "../ui/classes.ts";
import { Icon } from "../ui/icon.tsx";
import menuStyles from "../ui/menu.module.css";
import pickerStyles from "../ui/picker.module.css";

const css = classes({ ...menuStyles, ...pickerStyles });

type Choose = (article: ArticleSummary) => void;

/** What is offered before anything is typed: the articles that fit the one at hand, then the last edited. */
export function Offers({
  suggested,
  newest,
  onChoose,
}: {
  suggested: readonly ArticleSummary[];
  newest: readonly ArticleSummary[];
  onChoose: Choose;
}): JSX.Element {
  const others = newest.filter(({ id }) => suggested.every((article) => article.id !== id));
  return (
    <>
      <Group heading="Fits this article" articles={suggested} onChoose={onChoose} />
      <Group heading="Last edited" articles={others} onChoose={onChoose} />
      {suggested.length + others.length === 0 && <p className={css("none")}>No other article yet</p>}
    </>
  );
}

function Group({
  heading,
  articles,
  onChoose,
}: {
  heading: string;
  articles: readonly ArticleSummary[];
  onChoose: Choose;
}): JSX.Element | null {
  if (articles.length === 0) return null;
  return (
    <Command.Group heading={heading} className={css("group")}>
      {articles.map((article) => (
        <ArticleItem key={article.id} article={article} onChoose={onChoose} />
      ))}
    </Command.Group>
  );
}

/** An article to choose, by its headline. */
export function ArticleItem({ article, onChoose }: { article: ArticleSummary; onChoose: Choose }): JSX.Element {
  return (
    <Command.Item value={article.id} className={css("item")} onSelect={() => onChoose(article)}>
      <Icon name="file-text" />
      <span className={css("label")} lang={article.language} dir="auto">
        {article.headline.trim() || "No headline yet"}
      </span>
    </Command.Item>
  );
}
