import type { JSX } from "react";
import type { DatelineError } from "../../shared/errors.ts";
import styles from "./article-editor.module.css";
import { Icon } from "../ui/icon.tsx";

/** Why the text of an article cannot be shown. It stays in the library as it is. */
export function UnreadableBody({ obstacle }: { obstacle: DatelineError }): JSX.Element {
  const title =
    obstacle.code === "document-newer" ? "This text was written with a newer Dateline" : "This text cannot be read";
  return (
    <div role="alert" className={styles["unreadable"]}>
      <Icon name="file-warning" />
      <div>
        <strong>{title}</strong>
        <p>
          {obstacle.message} {obstacle.mend}
        </p>
        <p>It stays in the library as it is: nothing is saved over it.</p>
        {obstacle.place !== undefined && <p className={styles["place"]}>{obstacle.place}</p>}
      </div>
    </div>
  );
}
