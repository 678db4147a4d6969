import { type JSX, memo, type Ref } from "react";
import type { ListedArticle } from "../../shared/article/query.ts";
import { deadlineDue, embargoDue } from "../time/due.ts";
import { DueLine } from "../time/due-line.tsx";
import { STATUS_LABELS, statusColour } from "../article/status-labels.ts";
import { classes } from "../ui/classes.ts";
import { Dot } from "../ui/select.tsx";
import styles from "./desk.module.css";
import { Found } from "./found.tsx";
import { relativeTime } from "./relative-time.ts";
import { useRowAtHand } from "./use-row-at-hand.ts";

const css = classes(styles);

export interface ArticleRowProps {
  ref: Ref<HTMLDivElement>;
  row: ListedArticle;
  index: number;
  count: number;
  /** Whether it is the one at hand. */
  open: boolean;
  selected: boolean;
  active: boolean;
}

/** One article in the list: status, headline, what it is waiting for, byline, and when it was last edited. The list itself has the focus and the keys. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps): JSX.Element {
  const { ref, index, count, open, selected, active } = props;
  const row = useRowAtHand(props.row, open);
  const status = STATUS_LABELS[row.status];
  const headline = row.headline.trim();
  return (
    <div
      ref={ref}
      id={`row-${row.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-current={open}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-index={index}
      className={css("row", active && "active")}
    >
      <span className={css("mark")} title={status}>
        <Dot colour={statusColour(row.status)} />
      </span>
      <div>
        {headline === "" ? (
          <p className={css("headline", "untitled")}>No headline yet</p>
        ) : (
          <p className={css("headline")} lang={row.language} dir={row.direction}>
            {row.found === null ? headline : <Found segments={row.found.headline} />}
          </p>
        )}
        {row.found !== null && row.found.excerpt.length > 0 && (
          <p className={css("excerpt")} lang={row.language} dir={row.direction}>
            <Found segments={row.found.excerpt} />
          </p>
        )}
        {row.deadline !== null && <DueLine due={(now) => deadlineDue(row.deadline, row.status, now)} />}
        {row.embargo !== null && <DueLine due={(now) => embargoDue(row.embargo, now)} />}
        <p className={css("facts")}>
          <span className={css("byline")}>{row.byline || status}</span>
          <time dateTime={row.updatedAt}>{relativeTime(row.updatedAt, Temporal.Now.zonedDateTimeISO())}</time>
        </p>
      </div>
    </div>
  );
});
