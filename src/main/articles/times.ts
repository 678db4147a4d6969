/** An instant in milliseconds since 1970, by which articles are ordered. */
export function milliseconds(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** Stands in the order of publication for "never": before every instant there is. */
export const NEVER_PUBLISHED = -8_640_000_000_000_001;

/** Stands in the order of deadlines for "none": after every instant there is. */
export const NEVER_DUE = 8_640_000_000_000_001;

/** As `milliseconds`, for the time of publication. */
export function publishedMilliseconds(publishedAt: string | null): number {
  return publishedAt === null ? NEVER_PUBLISHED : milliseconds(publishedAt);
}
