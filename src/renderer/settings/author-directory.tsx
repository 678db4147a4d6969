import type { JSX } from "react";
import { openDialog } from "../app/dialog-store.ts";
import { useDirectory } from "../app/directory-store.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Portrait } from "../ui/portrait.tsx";
import { EntryActions } from "./entry-actions.tsx";
import styles from "./settings.module.css";

/** Everyone who writes for the publication. */
export function AuthorDirectory({ readOnly }: { readOnly: boolean }): JSX.Element {
  const authors = useDirectory((state) => state.authors);
  return (
    <div>
      <p className={styles["intro"]}>A change here shows in every article of the author.</p>
      <ul aria-label="Author directory">
        {authors.map((author) => (
          <li key={author.id} className={styles["line"]}>
            <Portrait author={author} />
            <span className={styles["lineText"]}>
              <span>{author.name}</span>
              <span className={styles["faint"]}>{author.role}</span>
            </span>
            <Button
              size="small"
              look="quiet"
              onClick={() => openDialog({ kind: "directory", dialog: { kind: "author", author } })}
            >
              {readOnly ? "View" : "Edit"}
            </Button>
            <EntryActions
              entry={{ of: "author", id: author.id, name: author.name }}
              others={authors.length > 1}
              readOnly={readOnly}
            />
          </li>
        ))}
      </ul>
      <div className={styles["below"]}>
        <Button
          size="small"
          disabled={readOnly}
          onClick={() => openDialog({ kind: "directory", dialog: { kind: "author", author: null } })}
        >
          <Icon name="user-plus" />
          Add an author…
        </Button>
      </div>
    </div>
  );
}
