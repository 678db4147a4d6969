import type { JSX } from "react";
import { openDialog } from "../app/dialog-store.ts";
import { changeDirectory, useDirectory } from "../app/directory-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Portrait } from "../ui/portrait.tsx";
import styles from "./settings.module.css";

/** Everyone who writes for the publication. */
export function AuthorDirectory({ readOnly }: { readOnly: boolean }): JSX.Element {
  const authors = useDirectory((state) => state.authors);
  const remove = async (id: string): Promise<void> => {
    const outcome = await changeDirectory("authors.remove", { id });
    if (!outcome.ok) respondToFailure(outcome.error);
  };
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
            <IconButton
              size="small"
              icon="merge"
              label={`Merge ${author.name} into another author`}
              disabled={readOnly || authors.length < 2}
              onClick={() =>
                openDialog({
                  kind: "directory",
                  dialog: { kind: "merge", merging: { of: "author", id: author.id, name: author.name } },
                })
              }
            />
            <IconButton
              size="small"
              icon="trash-2"
              label={`Remove ${author.name}`}
              disabled={readOnly}
              onClick={() => void remove(author.id)}
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
