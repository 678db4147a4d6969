import { type JSX, type ReactNode, useId } from "react";
import type { FieldName } from "../../shared/article/comparison.ts";
import styles from "./details.module.css";

/** A titled group of fields; `field` if they make up one of the article’s. */
export function Section({
  title,
  field,
  children,
}: {
  title: string;
  field?: FieldName;
  children: ReactNode;
}): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id} data-field={field} className={styles["section"]}>
      <h2 id={id} className={styles["title"]}>
        {title}
      </h2>
      {children}
    </section>
  );
}
