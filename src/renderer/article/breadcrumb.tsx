import type { JSX } from "react";
import { categoryPath } from "../../shared/category.ts";
import { useDirectory } from "../app/directory-store.ts";
import { Icon } from "../ui/icon.tsx";
import { useField } from "./metadata.ts";
import styles from "./article-view.module.css";

/** Where the article will stand on the site: Home, its categories, its headline. */
export function Breadcrumb(): JSX.Element {
  const categoryId = useField("categoryId");
  const headline = useField("headline");
  const categories = useDirectory((state) => state.categories);
  if (headline === undefined || categoryId === undefined) return <div className={styles["breadcrumb"]} />;
  const names = ["Home", ...categoryPath(categories, categoryId).map(({ name }) => name)];
  const title = headline.trim() || "No headline yet";
  return (
    <nav aria-label="Breadcrumb" title={[...names, title].join(" › ")} className={styles["breadcrumb"]}>
      <ol className={styles["crumbs"]}>
        {names.map((name) => (
          <li key={name}>
            <span dir="auto">{name}</span>
            <Icon name="chevron-right" />
          </li>
        ))}
        <li dir="auto">{title}</li>
      </ol>
    </nav>
  );
}
