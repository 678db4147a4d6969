import { type JSX, useEffect } from "react";
import { useWritable } from "../app/library-store.ts";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { Dialog } from "../ui/dialog.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { backUpNow, restoreLibrary, revealBackups } from "./backup-actions.ts";
import { BackupList } from "./backup-list.tsx";
import { ProgressBar } from "./backup-progress.tsx";
import { chosenBackup, leaveBackups, openBackups, useBackups } from "./backup-store.ts";
import { shortTime } from "./backup-words.ts";
import { RestorePreview } from "./restore-preview.tsx";
import styles from "./backup.module.css";
import { Icon } from "../ui/icon.tsx";

const css = classes(styles);

/** The library's backups: which there are, what restoring one would change, and the ways to do it. */
export function BackupsDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const backups = useBackups((state) => state.backups);
  const isRestoring = useBackups(({ progress }) => progress?.task === "restore");
  useEffect(() => {
    void openBackups();
    return leaveBackups;
  }, []);
  return (
    <Dialog
      title="Restore from backup"
      description={lastBackup(backups?.[0]?.takenAt)}
      wide
      onClose={isRestoring ? () => undefined : onClose}
      foot={<Foot />}
    >
      {backups?.length === 0 ? (
        <EmptyState
          icon="history"
          title="No backups yet"
          text="Dateline takes one by itself within the hour in which something changes."
        />
      ) : (
        <div className={css("panes")}>
          <BackupList disabled={isRestoring} />
          <Chosen />
        </div>
      )}
    </Dialog>
  );
}

/** What restoring the chosen backup would change. */
function Chosen(): JSX.Element {
  const { chosen, preview, failure, progress } = useBackups();
  const backup = useBackups(chosenBackup);
  const writable = useWritable();
  return (
    <div className={css("preview")} aria-live="polite" aria-busy={chosen !== null && preview === null}>
      {failure !== null && (
        <p role="alert" className={css("failure")}>
          {failure.message} {failure.mend}
        </p>
      )}
      {backup !== undefined && preview !== null && (
        <RestorePreview backup={backup} preview={preview} disabled={progress !== null || !writable} />
      )}
      {backup !== undefined && preview === null && failure === null && (
        <p className={css("waiting")}>Looking through the backup…</p>
      )}
    </div>
  );
}

function Foot(): JSX.Element {
  const { preview, progress } = useBackups();
  const backup = useBackups(chosenBackup);
  const writable = useWritable();
  const canRestore = progress === null && writable && backup !== undefined && preview !== null;
  return (
    <div className={css("foot")}>
      {progress === null ? (
        <>
          <Button look="quiet" onClick={() => void revealBackups()}>
            <Icon name="folder-open" />
            Show in folder
          </Button>
          <Button disabled={!writable} onClick={() => void backUpNow()}>
            Back up now
          </Button>
        </>
      ) : (
        <ProgressBar progress={progress} />
      )}
      <span className={css("gap")} />
      <Button look="primary" disabled={!canRestore} onClick={() => canRestore && void restoreLibrary(backup)}>
        Restore the whole library
      </Button>
    </div>
  );
}

function lastBackup(takenAt: string | undefined): string {
  return takenAt === undefined
    ? "Backups hold every article as it was at a moment."
    : `Last backup: ${shortTime(takenAt, Temporal.Now.zonedDateTimeISO())}.`;
}
