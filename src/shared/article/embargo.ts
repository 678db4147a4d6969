/** Whether an article may not be seen yet at this instant. When its embargo ends, it may. */
export function isEmbargoed({ embargo }: { embargo: string | null }, now: Temporal.Instant): boolean {
  return embargo !== null && Temporal.Instant.compare(Temporal.Instant.from(embargo), now) > 0;
}
