/** A place in the texts of an article: a text's key, and characters from its start. */
export interface TextPlace {
  readonly block: string;
  readonly offset: number;
}

interface Stretch {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch that follows a place (`by` 1) or comes before it (-1), round the ends. `stretches` are in reading order, `order` names
 * the texts in theirs. A place at the end of a stretch is on it: that stretch neither follows nor comes before.
 */
export function nextInOrder<Item extends Stretch>(
  stretches: readonly Item[],
  order: readonly string[],
  from: TextPlace | undefined,
  by: 1 | -1,
): Item | undefined {
  if (from === undefined) return by === 1 ? stretches[0] : stretches.at(-1);
  const distance = ({ block }: Item): number => order.indexOf(block) - order.indexOf(from.block);
  const isAfter = (item: Item): boolean => distance(item) > 0 || (distance(item) === 0 && item.start >= from.offset);
  const isBefore = (item: Item): boolean => distance(item) < 0 || (distance(item) === 0 && item.end < from.offset);
  return by === 1 ? (stretches.find(isAfter) ?? stretches[0]) : (stretches.findLast(isBefore) ?? stretches.at(-1));
}
