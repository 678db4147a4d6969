import type { JSX } from "react";
import type { Brief } from "../../shared/article/comparison.ts";
import type { RevisionEntry } from "../../shared/article/revision.ts";
import { STATUS_LABELS } from "../article/status-labels.ts";
import { classes } from "../ui/classes.ts";
import { briefText } from "./brief-text.ts";
import { byDay, timeLabel } from "./by-day.ts";
import styles from "./history.module.css";
import { NOW } from "./use-history.ts";

const css = classes(styles);

export interface VersionListProps {
  entries: readonly RevisionEntry[];
  briefs: ReadonlyMap<number | typeof NOW, Brief | null>;
  /** The version looked at; null for the article as it is now. */
  chosen: number | null;
  onChoose: (revision: number | null) => void;
}

/** The versions of an article by day, the newest first, with what each of them changed. */
export function VersionList({ entries, briefs, chosen, onChoose }: VersionListProps): JSX.Element {
  const now = Temporal.Now.zonedDateTimeISO();
  return (
    <nav aria-label="Versions" className={css("versions")}>
      <Version title="Now" isChosen={chosen === null} brief={briefs.get(NOW)} onChoose={() => onChoose(null)} />
      {byDay(entries, now).map(({ label, entries: ofDay }) => (
        <section key={`${label} ${ofDay[0]?.revision}`} aria-label={label}>
          <h3 className={css("day")}>{label}</h3>
          {ofDay.map((entry) => (
            <Version
              key={entry.revision}
              title={timeLabel(entry.writtenAt, now.timeZoneId)}
              name={entry.name}
              note={noteOf(entry)}
              isChosen={chosen === entry.revision}
              brief={briefs.get(entry.revision)}
              onChoose={() => onChoose(entry.revision)}
            />
          ))}
        </section>
      ))}
    </nav>
  );
}

function Version(props: {
  title: string;
  name?: string | null;
  note?: string;
  isChosen: boolean;
  /** Undefined until it is known, null for the first version. */
  brief: Brief | null | undefined;
  onChoose: () => void;
}): JSX.Element {
  const { title, name, note, isChosen, brief, onChoose } = props;
  return (
    <button type="button" aria-current={isChosen} className={css("version")} onClick={onChoose}>
      <span className={css("versionTop")}>
        <span className={css("versionTime")}>{title}</span>
        {note !== undefined && note !== "" && <span className={css("versionNote")}>{note}</span>}
      </span>
      {name !== null && name !== undefined && (
        <strong dir="auto" className={css("versionName")}>
          {name}
        </strong>
      )}
      <span className={css("versionBrief")}>
        {brief === undefined ? "\u00a0" : brief === null ? "First version" : briefText(brief)}
      </span>
    </button>
  );
}

/** Why a version was kept, where that is worth knowing. */
function noteOf({ reason, status }: RevisionEntry): string {
  switch (reason) {
    case "automatic":
    case "named":
      return "";
    case "status":
      return STATUS_LABELS[status];
    case "before-restore":
      return "Before a restore";
    case "before-import":
      return "Before an import";
  }
}
