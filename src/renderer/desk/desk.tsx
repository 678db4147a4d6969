import type { JSX } from "react";
import { useDirectory } from "../app/directory-store.ts";
import { useWritable } from "../app/library-store.ts";
import { shortcutOf } from "../commands/commands.ts";
import { ImportDropZone } from "../import/import-drop-zone.tsx";
import { chooseTemplate } from "../templates/template-actions.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { newArticle } from "./article-actions.ts";
import { ArticleList } from "./article-list.tsx";
import { DeskFilters } from "./desk-filters.tsx";
import { DeskFoot } from "./desk-foot.tsx";
import { DeskSearch } from "./desk-search.tsx";
import { SavedSearches } from "./saved/saved-searches.tsx";
import styles from "./desk.module.css";

/** The desk: all articles of the library, found, filtered and opened. */
export function Desk(): JSX.Element {
  const name = useDirectory(({ publication }) => publication?.name);
  const writable = useWritable();
  return (
    <ImportDropZone>
      <nav aria-label="Desk" data-region="desk" className={styles["desk"]}>
        <div className={styles["head"]}>
          <div className={styles["top"]}>
            <span className={styles["publication"]}>{name}</span>
            <IconButton
              icon="square-pen"
              label="New article"
              shortcut={shortcutOf("article.new")}
              disabled={!writable}
              onClick={() => void newArticle()}
            />
            <IconButton
              icon="layout-template"
              label="New from template"
              shortcut={shortcutOf("template.new")}
              disabled={!writable}
              onClick={() => void chooseTemplate()}
            />
          </div>
          <DeskSearch />
          <DeskFilters />
          <SavedSearches />
        </div>
        <ArticleList />
        <DeskFoot />
      </nav>
    </ImportDropZone>
  );
}
