import { isOut, type Status } from "../../shared/article/status.ts";
import { countdown } from "./countdown.ts";

/** What is said of an article's deadline or embargo, and whether it is urgent. */
export interface Due {
  readonly text: string;
  readonly late: boolean;
}

/** What is said of a deadline; nothing once the article has come out, when it is no longer due. */
export function deadlineDue(deadline: string | null, status: Status, now: Temporal.ZonedDateTime): Due | null {
  if (deadline === null || isOut(status) || status === "withdrawn") return null;
  const { past, words } = countdown(deadline, now);
  return { text: past ? `Overdue by ${words}` : `Due in ${words}`, late: past };
}

/** What is said of an embargo, as long as it holds. */
export function embargoDue(embargo: string | null, now: Temporal.ZonedDateTime): Due | null {
  if (embargo === null) return null;
  const { past, words } = countdown(embargo, now);
  return past ? null : { text: `Embargo ends in ${words}`, late: false };
}
