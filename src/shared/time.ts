import { z } from "zod";

/** An instant with the offset of the place it was written in: `2024-02-20T14:05:00-05:00` (RFC 3339). */
export const InstantSchema = z.iso.datetime({ offset: true });

/** A calendar day without a time or zone: `2024-02-20` (RFC 3339 full-date). */
export const DaySchema = z.iso.date();

/** The present instant, to the millisecond, with this machine's offset. */
export function now(): string {
  return Temporal.Now.zonedDateTimeISO().toString({ timeZoneName: "never", smallestUnit: "millisecond" });
}

/** Below 0 where the first instant is the earlier one, above 0 where it is the later, 0 where they are the same. */
export function compareInstants(one: string, other: string): number {
  return one === other ? 0 : Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other));
}
