import { type JSX, type ReactNode, useId } from "react";
import styles from "./details.module.css";

/** A titled group of fields. */
export function Section({ title, children }: { title: string; children: ReactNode }): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["section"]}>
      <h2 id={id} className={styles["title"]}>
        {title}
      </h2>
      {children}
    </section>
  );
}
