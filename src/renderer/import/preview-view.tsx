import { useVirtualizer } from "@tanstack/react-virtual";
import { type JSX, useId, useRef } from "react";
import type { DuplicatePolicy, ImportPreview, ImportRow } from "../../shared/import.ts";
import { counted } from "../../shared/import-report.ts";
import { STATUS_LABELS } from "../article/status-labels.ts";
import { Select } from "../ui/select.tsx";
import { choosePolicy } from "./import-actions.ts";
import styles from "./import.module.css";
import { toggleChosen, useImport } from "./import-store.ts";
import { Notes } from "./notes.tsx";
import { Problems } from "./problems.tsx";

const POLICIES: readonly { value: DuplicatePolicy; label: string }[] = [
  { value: "skip", label: "Leave them out" },
  { value: "update", label: "Put them in the place of those that are there" },
  { value: "both", label: "Add them beside those that are there" },
];

/** What would be made, to choose from. */
export function PreviewView({ preview }: { preview: ImportPreview }): JSX.Element {
  const { rows, problems, leftOut, passedOver } = preview;
  const policy = useImport((state) => state.policy);
  const again = rows.filter(({ duplicate }) => duplicate !== null).length;
  const others = leftOut.length + passedOver;
  return (
    <div className={styles["preview"]}>
      {again > 0 && (
        <div className={styles["policy"]}>
          <span id="import-policy">{counted(again, "article")} the library has already:</span>
          <Select aria-labelledby="import-policy" value={policy} choices={POLICIES} onValue={choosePolicy} />
        </div>
      )}
      {rows.length > 0 && <RowList rows={rows} />}
      <Problems problems={problems} />
      {others > 0 && (
        <p className={styles["hint"]}>{counted(others, "other item")} left out, such as pictures and menus.</p>
      )}
    </div>
  );
}

function RowList({ rows }: { rows: readonly ImportRow[] }): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    overscan: 10,
  });
  return (
    <div ref={scroller} className={styles["scroller"]}>
      <ul aria-label="Articles found" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Row row={row} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

/** A day as the desk writes it: 20 Feb 2024. */
function formatDay(day: string): string {
  return new Date(day).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}

function Row({ row }: { row: ImportRow }): JSX.Element {
  const id = useId();
  const chosen = useImport((state) => state.chosen.has(row.number));
  const { headline, byline, date, category, status, direction, duplicate, notes } = row;
  const about = [byline, date === null ? "" : formatDay(date), category, STATUS_LABELS[status]]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
  return (
    <div className={styles["row"]}>
      <input type="checkbox" id={id} checked={chosen} onChange={() => toggleChosen(row.number)} />
      <label htmlFor={id}>
        <span dir={direction} className={styles["headline"]}>
          {headline || "Without a headline"}
        </span>
        <span className={styles["about"]}>{about}</span>
        {duplicate !== null && <span className={styles["again"]}>In the library already: “{duplicate.headline}”</span>}
        <Notes notes={notes} />
      </label>
    </div>
  );
}
