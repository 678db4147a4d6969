/** The two parts of an article that are saved apart from each other. */
export interface Halves {
  readonly metadata: boolean;
  readonly body: boolean;
}

export const NO_HALF: Halves = { metadata: false, body: false };

/** Whether neither half is in it. */
export function isEmpty(halves: Halves): boolean {
  return !halves.metadata && !halves.body;
}

/** The halves that are in either. */
export function union(some: Halves, others: Halves): Halves {
  return { metadata: some.metadata || others.metadata, body: some.body || others.body };
}

/** The halves of `some` that are not in `others`. */
export function without(some: Halves, others: Halves): Halves {
  return { metadata: some.metadata && !others.metadata, body: some.body && !others.body };
}
