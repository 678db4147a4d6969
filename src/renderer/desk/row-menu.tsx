import { ContextMenu } from "radix-ui";
import type { JSX } from "react";
import { useWritable } from "../app/library-store.ts";
import { classes } from "../ui/classes.ts";
import { Icon } from "../ui/icon.tsx";
import styles from "../ui/menu.module.css";
import { askToRemove, duplicateArticle, exportArticles, restoreArticle, trashArticle } from "./article-actions.ts";

const css = classes(styles);

/** What can be done with one article of the list. */
export function RowMenu({ id, trashed }: { id: string; trashed: boolean }): JSX.Element {
  const writable = useWritable();
  if (trashed) {
    return (
      <>
        <ContextMenu.Item className={css("item")} disabled={!writable} onSelect={() => void restoreArticle(id)}>
          <Icon name="rotate-ccw" />
          Restore
        </ContextMenu.Item>
        <ContextMenu.Separator className={css("line")} />
        <ContextMenu.Item className={css("item", "danger")} disabled={!writable} onSelect={() => askToRemove(id)}>
          <Icon name="trash-2" />
          Delete for good…
        </ContextMenu.Item>
      </>
    );
  }
  return (
    <>
      <ContextMenu.Item className={css("item")} disabled={!writable} onSelect={() => void duplicateArticle(id)}>
        <Icon name="copy" />
        Duplicate
      </ContextMenu.Item>
      <ContextMenu.Item className={css("item")} onSelect={() => void exportArticles([id], "html", "folder")}>
        <Icon name="file-code" />
        Export HTML…
      </ContextMenu.Item>
      <ContextMenu.Item className={css("item")} onSelect={() => void exportArticles([id], "json", "folder")}>
        <Icon name="file-json" />
        Export JSON…
      </ContextMenu.Item>
      <ContextMenu.Separator className={css("line")} />
      <ContextMenu.Item className={css("item", "danger")} disabled={!writable} onSelect={() => void trashArticle(id)}>
        <Icon name="trash-2" />
        Move to trash
      </ContextMenu.Item>
    </>
  );
}
