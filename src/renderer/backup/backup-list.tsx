import type { JSX } from "react";
import type { BackupEntry } from "../../shared/backup.ts";
import { classes } from "../ui/classes.ts";
import { chooseBackup, useBackups } from "./backup-store.ts";
import { amount, clockTime, dayOf, reasonOf, sizeOf } from "./backup-words.ts";
import styles from "./backup.module.css";

const css = classes(styles);

/** The backups by day, newest first; the arrow keys go from one to the next. */
export function BackupList({ disabled }: { disabled: boolean }): JSX.Element {
  const { backups, chosen } = useBackups();
  const now = Temporal.Now.zonedDateTimeISO();
  const days = Map.groupBy(backups ?? [], ({ takenAt }) => dayOf(takenAt, now));
  return (
    <div role="radiogroup" aria-label="Backups" className={css("list")}>
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-label={day}>
          <h3 className={css("day")}>{day}</h3>
          {ofDay.map((backup) => (
            <label key={backup.name} className={css("backup")}>
              <input
                type="radio"
                name="backup"
                checked={backup.name === chosen}
                disabled={disabled || backup.articles === null}
                onChange={() => void chooseBackup(backup.name)}
              />
              <span className={css("time")}>{clockTime(backup.takenAt)}</span>
              <span className={css("facts")}>{factsOf(backup)}</span>
            </label>
          ))}
        </section>
      ))}
    </div>
  );
}

function factsOf(backup: BackupEntry): string {
  const content = backup.articles === null ? "cannot be read" : amount(backup.articles, "article");
  return [reasonOf(backup), content, sizeOf(backup.bytes)].filter((fact) => fact !== null).join(" · ");
}
