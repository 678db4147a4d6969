import type { JSX } from "react";
import { classes } from "./classes.ts";
import styles from "./completion-list.module.css";
import menuStyles from "./menu.module.css";

const css = classes({ ...menuStyles, ...styles });

/** Something that a field can be completed to; `detail` says more about it. */
export interface Completion {
  readonly label: string;
  readonly detail?: string | undefined;
}

/** The element of a completion, by its place in the list. */
export function completionId(listId: string, index: number): string {
  return `${listId}-${String(index)}`;
}

/** What a field can be completed to, below it. */
export function CompletionList<Offered extends Completion>({
  id,
  label,
  completions,
  active,
  onChoose,
}: {
  id: string;
  label: string;
  completions: readonly Offered[];
  active: number;
  onChoose: (completion: Offered) => void;
}): JSX.Element {
  return (
    <div id={id} role="listbox" aria-label={label} className={css("completions")}>
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
