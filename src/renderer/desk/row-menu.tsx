import { Copy, FileCode, FileJson, RotateCcw, Trash2 } from "lucide-react";
import { ContextMenu } from "radix-ui";
import type { JSX } from "react";
import { useWritable } from "../app/library-store.ts";
import { classes } from "../ui/classes.ts";
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
          <RotateCcw aria-hidden />
          Restore
        </ContextMenu.Item>
        <ContextMenu.Separator className={css("line")} />
        <ContextMenu.Item className={css("item", "danger")} disabled={!writable} onSelect={() => askToRemove(id)}>
          <Trash2 aria-hidden />
          Delete for good…
        </ContextMenu.Item>
      </>
    );
  }
  return (
    <>
      <ContextMenu.Item className={css("item")} disabled={!writable} onSelect={() => void duplicateArticle(id)}>
        <Copy aria-hidden />
        Duplicate
      </ContextMenu.Item>
      <ContextMenu.Item className={css("item")} onSelect={() => void exportArticles([id], "html", "folder")}>
        <FileCode aria-hidden />
        Export HTML…
      </ContextMenu.Item>
      <ContextMenu.Item className={css("item")} onSelect={() => void exportArticles([id], "json", "folder")}>
        <FileJson aria-hidden />
        Export JSON…
      </ContextMenu.Item>
      <ContextMenu.Separator className={css("line")} />
      <ContextMenu.Item className={css("item", "danger")} disabled={!writable} onSelect={() => void trashArticle(id)}>
        <Trash2 aria-hidden />
        Move to trash
      </ContextMenu.Item>
    </>
  );
}
