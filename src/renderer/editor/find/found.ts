import type { Span } from "../../../language/text/words.ts";

/** A place where something was found: the text it is in, by its key in the editor, and the characters there. */
export interface Found extends Span {
  readonly key: string;
}

/** A place to search on from. */
export interface Origin {
  readonly key: string;
  readonly offset: number;
}

/** All finds in reading order. */
export function inReadingOrder(order: readonly string[], byText: ReadonlyMap<string, readonly Span[]>): Found[] {
  return order.flatMap((key) => byText.get(key)?.map(({ start, end }) => ({ key, start, end })) ?? []);
}

/** The index of the find that comes next at an origin or after it, round the end; null where nothing was found. */
export function indexAfter(found: readonly Found[], order: readonly string[], origin: Origin | null): number | null {
  if (found.length === 0) return null;
  const index = found.findIndex(isAfter(order, origin));
  return Math.max(0, index);
}

/** The index of the find that comes last before an origin, round the beginning; null where nothing was found. */
export function indexBefore(found: readonly Found[], order: readonly string[], origin: Origin | null): number | null {
  if (found.length === 0) return null;
  const index = found.findIndex(isAfter(order, origin));
  return index > 0 ? index - 1 : found.length - 1;
}

function isAfter(order: readonly string[], origin: Origin | null): (place: Found) => boolean {
  const places = new Map(order.map((key, index) => [key, index]));
  const placeOf = (key: string): number => places.get(key) ?? -1;
  const { key, offset } = origin ?? { key: "", offset: 0 };
  return (place) => (place.key === key ? place.start >= offset : placeOf(place.key) > placeOf(key));
}

/** The index of the find that lies exactly where another did; null if there is none any more. */
export function indexOfSame(found: readonly Found[], place: Found | undefined): number | null {
  const index = found.findIndex(({ key, start }) => key === place?.key && start === place.start);
  return index < 0 ? null : index;
}
