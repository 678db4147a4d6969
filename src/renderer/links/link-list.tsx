import type { JSX } from "react";
import type { LinkTarget } from "../../shared/article/links.ts";
import { ReorderableList } from "../ui/reorderable-list.tsx";
import { AddLink } from "./add-link.tsx";
import styles from "./links.module.css";
import { useLinkedArticles } from "./linked-articles.ts";

export interface LinkListProps {
  label: string;
  links: readonly LinkTarget[];
  /** The article the links stand in: others that fit it are offered, itself is not. */
  articleId?: string | undefined;
  readOnly: boolean;
  onChange: (links: LinkTarget[]) => void;
}

/** Links in order, to articles of the library or to web addresses, to add to, reorder and remove. */
export function LinkList({ label, links, articleId, readOnly, onChange }: LinkListProps): JSX.Element {
  const articles = useLinkedArticles(links);
  const headlineOf = (link: LinkTarget): string => {
    const current = link.kind === "article" ? articles.get(link.articleId)?.headline : undefined;
    return current?.trim() || link.headline.trim() || (link.kind === "address" ? link.address : "No headline yet");
  };
  const whereOf = (link: LinkTarget): string => {
    if (link.kind === "address") return link.address;
    const article = articles.get(link.articleId);
    if (article === undefined) return "No longer in the library";
    return article.trashed ? "In the trash: not shown on the page" : "Article";
  };
  return (
    <div className={styles["list"]}>
      {links.length > 0 && (
        <ReorderableList
          label={label}
          items={links}
          keyOf={targetOf}
          nameOf={headlineOf}
          readOnly={readOnly}
          onChange={onChange}
          render={(link) => (
            <div className={styles["link"]}>
              <span dir="auto" className={styles["headline"]}>
                {headlineOf(link)}
              </span>
              <span className={styles["where"]}>{whereOf(link)}</span>
            </div>
          )}
        />
      )}
      {!readOnly && (
        <AddLink
          articleId={articleId ?? null}
          exceptIds={[
            ...(articleId === undefined ? [] : [articleId]),
            ...links.flatMap((link) => (link.kind === "article" ? link.articleId : [])),
          ]}
          onAdd={(link) => onChange([...links.filter((other) => targetOf(other) !== targetOf(link)), link])}
        />
      )}
    </div>
  );
}

function targetOf(link: LinkTarget): string {
  return link.kind === "article" ? link.articleId : link.address;
}
