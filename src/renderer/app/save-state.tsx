import { Check, CircleAlert, LoaderCircle, TriangleAlert } from "lucide-react";
import type { JSX } from "react";
import { useSaving } from "../saving/use-saving.ts";
import { classes } from "../ui/classes.ts";
import { ConflictActions } from "./conflict-actions.tsx";
import styles from "./status-bar.module.css";

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
        <span className={css("phase")} title={savedAt === null ? undefined : `On the disk since ${clock(savedAt)}`}>
          <Check aria-hidden className={css("good")} />
          Saved
        </span>
      );
    case "saving":
      return (
        <span className={css("phase")}>
          <LoaderCircle aria-hidden />
          Saving…
        </span>
      );
    case "failed":
      return (
        <span className={css("phase", "failed")}>
          <CircleAlert aria-hidden />
          <span>
            <strong>Not saved:</strong> {reason?.message} {reason?.mend}
          </span>
        </span>
      );
    case "conflict":
      return (
        <span className={css("phase", "failed")}>
          <TriangleAlert aria-hidden />
          <span>
            <strong>Not saved:</strong> {reason?.message}
          </span>
          <ConflictActions />
        </span>
      );
  }
}

function clock(instant: string): string {
  return Temporal.Instant.from(instant).toLocaleString("en-GB", { timeStyle: "medium" });
}
