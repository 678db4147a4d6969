/**
 * Which articles of a list are selected: those in `ids`; or, where `all` is set, all that the list holds, loaded or not, but for
 * those. `anchor` is the article from which a range is drawn.
 */
export interface Selection {
  readonly all: boolean;
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { all: false, ids: new Set(), anchor: null };
export const ALL_SELECTED: Selection = { all: true, ids: new Set(), anchor: null };

/** Whether nothing is selected. */
export function isNone({ all, ids }: Selection): boolean {
  return !all && ids.size === 0;
}

/** Whether an article is selected. */
export function isSelected({ all, ids }: Selection, id: string): boolean {
  return ids.has(id) !== all;
}

/** How many articles are selected of a list that holds so many. */
export function sizeOf({ all, ids }: Selection, found: number): number {
  return all ? Math.max(0, found - ids.size) : ids.size;
}

/** Selects an article, or no longer. The next range begins at it. */
export function toggled(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ...selection, ids, anchor: id };
}

/** Selects the articles from the anchor to `id`, and no others; from `start` where there is no anchor in the list. */
export function rangeTo({ anchor }: Selection, id: string, list: readonly string[], start: string): Selection {
  const from = anchor !== null && list.includes(anchor) ? anchor : start;
  const [first, last] = [list.indexOf(from), list.indexOf(id)].toSorted((one, other) => one - other);
  return { all: false, ids: new Set(list.slice(first, (last ?? 0) + 1)), anchor: from };
}
