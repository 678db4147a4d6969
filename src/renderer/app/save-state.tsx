import type { JSX, ReactNode } from "react";
import { remembered } from "../../shared/remembered.ts";
import { RescueActions } from "../rescue/rescue-actions.tsx";
import { useSaving } from "../saving/use-saving.ts";
import { classes } from "../ui/classes.ts";
import { ConflictActions } from "./conflict-actions.tsx";
import styles from "./status-bar.module.css";
import { Icon } from "../ui/icon.tsx";

const css = classes(styles);

/** Whether what was typed is on the disk. A failure stays in sight, with its reason, until a save has succeeded. */
export function SaveState(): JSX.Element {
  return (
    <output aria-label="Save state" className={css("saveState")}>
      <SavePhase />
    </output>
  );
}

function SavePhase(): JSX.Element | null {
  const articleId = useSaving((view) => view.articleId);
  const phase = useSaving((view) => view.phase);
  const savedAt = useSaving((view) => view.savedAt);
  const reason = useSaving((view) => view.reason);
  if (articleId === null) return null;
  switch (phase) {
    case "saved":
      return (
        <span className={css("phase")}>
          <Icon name="check" className={css("good")} />
          {savedAt === null ? "Safe on disk" : `Safe on disk ${clock(savedAt)}`}
        </span>
      );
    case "saving":
      return (
        <span className={css("phase")}>
          <Icon name="loader-circle" />
          Saving…
        </span>
      );
    case "failed":
      return (
        <NotSaved icon={<Icon name="circle-alert" />} reason={`${reason?.message ?? ""} ${reason?.mend ?? ""}`}>
          <RescueActions />
        </NotSaved>
      );
    case "conflict":
      return (
        <NotSaved icon={<Icon name="triangle-alert" />} reason={reason?.message ?? ""}>
          <ConflictActions />
          <RescueActions />
        </NotSaved>
      );
  }
}

function NotSaved(props: { icon: ReactNode; reason: string; children: ReactNode }): JSX.Element {
  return (
    <span className={css("phase", "failed")}>
      {props.icon}
      <span>
        <strong>Not saved:</strong> {props.reason}
      </span>
      {props.children}
    </span>
  );
}

/** The time of day to the second; the day too where it is not today's. */
function clock(instant: string): string {
  const then = Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  const isToday = then.toPlainDate().equals(Temporal.Now.plainDateISO());
  const { time, day } = formatsFor(then.timeZoneId);
  const clockTime = time.format(then.epochMilliseconds);
  return isToday ? clockTime : `${day.format(then.epochMilliseconds)}, ${clockTime}`;
}

const formatsFor = remembered((timeZone) => ({
  time: new Intl.DateTimeFormat("en-GB", { timeStyle: "medium", timeZone }),
  day: new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone }),
}));
