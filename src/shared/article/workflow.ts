import type { Metadata } from "./article.ts";
import { isOut, type Status } from "./status.ts";

/** Whether an article of one status may be given another. Only what readers have seen can be corrected or withdrawn. */
export function mayBecome(from: Status, to: Status): boolean {
  const hasBeenOut = isOut(from) || from === "withdrawn";
  return hasBeenOut || (to !== "corrected" && to !== "withdrawn");
}

/**
 * What changes with the status. What comes out without a time of publication is given one: the instant `at`, or the end of its
 * embargo if that is later.
 */
export function statusChange(
  { publishedAt, embargo }: Pick<Metadata, "publishedAt" | "embargo">,
  status: Status,
  at: string,
): Partial<Metadata> {
  if (!isOut(status) || publishedAt !== null) return { status };
  return { status, publishedAt: embargo !== null && isLater(embargo, at) ? embargo : at };
}

function isLater(one: string, other: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) > 0;
}
