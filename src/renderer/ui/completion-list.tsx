import type { JSX } from "react";
import { classes } from "../../ui/classes.ts";
import menuStyles from "../../ui/menu.module.css";
import type { Completion } from "./complete-search.ts";
import styles from "./completion-list.module.css";

const css = classes({ ...menuStyles, ...styles });

/** The element of a completion, by its place in the list. */
export function completionId(listId: string, index: number): string {
  return `${listId}-${String(index)}`;
}

/** What a search can be completed to, below its field. */
export function CompletionList({
  id,
  completions,
  active,
  onChoose,
}: {
  id: string;
  completions: readonly Completion[];
  active: number;
  onChoose: (completion: Completion) => void;
}): JSX.Element {
  return (
    <div id={id} role="listbox" aria-label="Completions" className={css("completions")}>
      {completions.map((completion, index) => (
        <div
          key={completion.label}
          id={completionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          data-selected={index === active}
          className={css("item")}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(completion);
          }}
        >
          <bdi className={css("value")}>{completion.label}</bdi>
          {completion.detail !== undefined && <span className={css("end")}>{completion.detail}</span>}
        </div>
      ))}
    </div>
  );
}
