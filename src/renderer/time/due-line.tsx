import type { JSX } from "react";
import { classes } from "../ui/classes.ts";
import { useClock } from "./clock.ts";
import type { Due } from "./due.ts";
import styles from "./due-line.module.css";

const css = classes(styles);

/** How long something has until it is due. Draws itself anew as time passes, and nothing around it. */
export function DueLine({ due }: { due: (now: Temporal.ZonedDateTime) => Due | null }): JSX.Element | null {
  const text = useClock((now) => due(now)?.text ?? "");
  const late = useClock((now) => due(now)?.late ?? false);
  return text === "" ? null : <span className={css("due", late && "late")}>{text}</span>;
}
