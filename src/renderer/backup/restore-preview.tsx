import type { JSX } from "react";
import type { BackupEntry, RestorePreview as Preview } from "../../shared/backup.ts";
import { classes } from "../ui/classes.ts";
import { amount, fullTime } from "./backup-words.ts";
import { ConcernedArticles } from "./concerned-articles.tsx";
import styles from "./backup.module.css";

const css = classes(styles);

/** What restoring a backup would change, and that nothing is lost by it. */
export function RestorePreview({
  backup,
  preview,
  disabled,
}: {
  backup: BackupEntry;
  preview: Preview;
  disabled: boolean;
}): JSX.Element {
  const { comeBack, goBack, goForward, stay, same } = preview;
  const concerned = comeBack.total + goBack.total + goForward.total;
  return (
    <>
      <h3 className={css("heading")}>As it was on {fullTime(backup.takenAt)}</h3>
      <p className={css("note")}>
        {concerned === 0
          ? "No article would change."
          : `Restoring the whole library changes ${amount(concerned, "article")}. You can also restore one by one.`}
        {same > 0 && ` ${same === 1 ? "1 is" : `${same} are`} the same now as then.`}
      </p>
      <p className={css("assurance")}>
        <strong>Nothing is lost by restoring.</strong> All that is here now is backed up first, in a backup called
        “before restoring”: restore that to undo it. The present text of an article that goes back also stays among its
        versions. The publication’s settings, authors and categories become as they were. Pictures are never deleted.
      </p>
      <ConcernedArticles title="Would come back" group={comeBack} backup={backup} disabled={disabled} />
      <ConcernedArticles title="Newer now, would go back" group={goBack} backup={backup} disabled={disabled} />
      <ConcernedArticles title="Newer in the backup" group={goForward} backup={backup} disabled={disabled} />
      <ConcernedArticles
        title="New since, would stay"
        note="The backup does not have them. They stay as they are."
        group={stay}
        backup={null}
        disabled={disabled}
      />
    </>
  );
}
