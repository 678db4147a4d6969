import type { JSX } from "react";
import type { ArticleSort } from "../../shared/article/query.ts";
import { openDialog } from "../app/dialog-store.ts";
import { useWritable } from "../app/library-store.ts";
import { Button } from "../ui/button.tsx";
import { type Choice, Select } from "../ui/select.tsx";
import { changeFilter, useDesk } from "./desk-store.ts";
import styles from "./desk.module.css";
import { knownCount, progressText, selectedText, shownText } from "./foot-text.ts";
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
const SORTS_OF_SEARCH: ReadonlyArray<Choice<ArticleSort>> = [{ value: "relevance", label: "Best match" }, ...SORTS];

/** How many articles are shown and in which order; in the trash, the way to empty it; of those selected, what can be done with them. */
export function DeskFoot(): JSX.Element {
  const inTrash = useDesk(({ filter }) => filter.shelf === "trash");
  const hasSelection = useSelection((state) => selectionSize(state) > 0);
  const isWorking = useBulk(({ work }) => work !== null);
  return (
    <div className={styles["foot"]}>
      <Shown />
      <div className={styles["footEnd"]}>
        {isWorking ? <BulkTools /> : hasSelection ? <SelectionTools /> : inTrash ? <EmptyTrash /> : <Order />}
      </div>
    </div>
  );
}

function Shown(): JSX.Element {
  const busy = useDesk((state) => state.busy);
  const text = useDesk(({ loaded, rows, nextCursor, filter, counts }) => {
    if (!loaded) return "";
    const known = nextCursor === null ? rows.length : knownCount(filter, counts);
    return shownText(known ?? rows.length, known === undefined);
  });
  const selected = useSelection(selectionSize);
  const work = useBulk((state) => state.work);
  return (
    <output aria-label="Articles shown" aria-busy={busy}>
      {work !== null ? progressText(work.verb, work.progress) : selected > 0 ? selectedText(selected) : text}
    </output>
  );
}

function Order(): JSX.Element {
  const sort = useDesk(({ filter }) => filter.sort);
  const isSearch = useDesk(({ filter }) => filter.search.trim() !== "");
  return (
    <Select
      bare
      aria-label="Order"
      value={sort}
      choices={isSearch ? SORTS_OF_SEARCH : SORTS}
      onValue={(next) => changeFilter({ sort: next })}
    />
  );
}

function EmptyTrash(): JSX.Element {
  const writable = useWritable();
  const trashed = useDesk(({ counts }) => counts?.trashed ?? 0);
  return (
    <Button
      look="quiet"
      size="small"
      disabled={!writable || trashed === 0}
      onClick={() => openDialog({ kind: "empty-trash", count: trashed })}
    >
      Empty trash
    </Button>
  );
}
