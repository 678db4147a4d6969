import type { JSX } from "react";
import { openDialog } from "../app/dialog-store.ts";
import { useWritable } from "../app/library-store.ts";
import { Button } from "../ui/button.tsx";
import { isNarrowed } from "./desk-query.ts";
import { clearFilter, useDesk } from "./desk-store.ts";
import styles from "./desk.module.css";

/** How many articles are shown, and what can be done about that. */
export function DeskFoot(): JSX.Element {
  const { filter, rows, nextCursor, counts, loaded } = useDesk();
  const writable = useWritable();
  const inTrash = filter.shelf === "trash";
  return (
    <div className={styles["foot"]}>
      <output aria-label="Articles shown">
        {loaded && `${rows.length}${nextCursor === null ? "" : "+"} ${rows.length === 1 ? "article" : "articles"}`}
      </output>
      {inTrash && writable && (counts?.trashed ?? 0) > 0 ? (
        <Button
          look="quiet"
          size="small"
          onClick={() => openDialog({ kind: "empty-trash", count: counts?.trashed ?? 0 })}
        >
          Empty trash
        </Button>
      ) : (
        isNarrowed(filter) && (
          <Button look="quiet" size="small" onClick={() => void clearFilter()}>
            Show all
          </Button>
        )
      )}
    </div>
  );
}
