import type { JSX } from "react";
import type { BackupProgress } from "../../shared/backup.ts";
import { classes } from "../ui/classes.ts";
import { useBackups } from "./backup-store.ts";
import { describeProgress } from "./backup-words.ts";
import styles from "./backup.module.css";

const css = classes(styles);

/** How far a backup is, in the status line; one that takes no time is not shown. */
export function BackupStatus(): JSX.Element | null {
  const progress = useBackups((state) => state.progress);
  if (progress === null) return null;
  return <ProgressBar progress={progress} />;
}

/** What is under way and how much of it is done. */
export function ProgressBar({ progress }: { progress: BackupProgress }): JSX.Element {
  const { label, done } = describeProgress(progress);
  return (
    <span className={css("progress")}>
      <progress aria-label={label} max={1} value={done} />
      {label}…
    </span>
  );
}
