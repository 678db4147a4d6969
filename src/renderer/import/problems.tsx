import type { JSX } from "react";
import type { DatelineError } from "../../shared/errors.ts";
import styles from "./import.module.css";

/** Files that gave nothing, each with what is wrong, where, and what can be done. */
export function Problems({ problems }: { problems: readonly DatelineError[] }): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <section role="alert" aria-label="Could not be read" className={styles["problems"]}>
      <h3>Could not be read</h3>
      <ul>
        {problems.slice(0, 200).map(({ message, place, mend }) => (
          <li key={`${place} ${message}`}>
            <span className={styles["place"]}>{place}</span> {message} {mend}
          </li>
        ))}
      </ul>
    </section>
  );
}
