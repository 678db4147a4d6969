import type { JSX } from "react";
import type { ArticleSort } from "../../shared/article/query.ts";
import { openDialog } from "../app/dialog-store.ts";
import { useWritable } from "../app/library-store.ts";
import { Button } from "../ui/button.tsx";
import { type Choice, Select } from "../ui/select.tsx";
import { changeFilter, useDesk } from "./desk-store.ts";
import styles from "./desk.module.css";
import { progressText, selectedText, shownText } from "./foot-text.ts";
import { useBulk } from "./selection/bulk-store.ts";
import { BulkTools, SelectionTools } from "./selection/selection-tools.tsx";
import { selectionSize, useSelection } from "./selection/selection-store.ts";

const SORTS: ReadonlyArray<Choice<ArticleSort>> = [
  { value: "updated", label: "Last edited" },
  { value: "published", label: "Published" },
  { value: "created", label: "Created" },
  { value: "headline", label: "A to Z" },
  { value: "status", label: "Status" },
  { value: "deadline", label: "Deadline" },
];
const BEST_FIRST: Choice<ArticleSort> = { value: "relevance", label: "Best match" };

/** How many articles are shown and in which order; in the trash, the way to empty it; of those selected, what can be done with them. */
export function DeskFoot(): JSX.Element {
  const { filter, rows, nextCursor, counts, loaded, busy } = useDesk();
  const writable = useWritable();
  const trashed = counts?.trashed ?? 0;
  const selected = useSelection(selectionSize);
  const work = useBulk((state) => state.work);
  const text = (): string => {
    if (work !== null) return progressText(work.verb, work.progress);
    if (selected > 0) return selectedText(selected);
    return loaded ? shownText(rows.length, nextCursor !== null) : "";
  };
  return (
    <div className={styles["foot"]}>
      <output aria-label="Articles shown" aria-busy={busy}>
        {text()}
      </output>
      <div className={styles["footEnd"]}>
        {work !== null ? (
          <BulkTools />
        ) : selected > 0 ? (
          <SelectionTools />
        ) : filter.shelf === "trash" ? (
          <Button
            look="quiet"
            size="small"
            disabled={!writable || trashed === 0}
            onClick={() => openDialog({ kind: "empty-trash", count: trashed })}
          >
            Empty trash
          </Button>
        ) : (
          <Select
            bare
            aria-label="Order"
            value={filter.sort}
            choices={filter.search.trim() === "" ? SORTS : [BEST_FIRST, ...SORTS]}
            onValue={(sort) => void changeFilter({ sort })}
          />
        )}
      </div>
    </div>
  );
}
