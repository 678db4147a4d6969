import { create } from "zustand";
import type { BulkTarget } from "../../../shared/bulk.ts";
import { request } from "../../app/api.ts";
import { respondToFailure } from "../../app/respond-to-failure.ts";
import { foundQuery } from "../desk-query.ts";
import { useDesk } from "../desk-store.ts";
import { ALL_SELECTED, isNone, NOTHING_SELECTED, rangeTo, type Selection, sizeOf, toggled } from "./selection.ts";

interface SelectionState {
  readonly selection: Selection;
  /** How many articles the list holds, loaded or not; counted when all are selected. */
  readonly found: number;
}

export const useSelection = create<SelectionState>(() => ({ selection: NOTHING_SELECTED, found: 0 }));

/** How many articles are selected. */
export function selectionSize({ selection, found }: SelectionState): number {
  return sizeOf(selection, found);
}

/** Selects an article, or no longer; the first one beside `before`, the article that was at hand in the list. */
export function toggleArticle(id: string, before: string | undefined): void {
  useSelection.setState(({ selection }) => {
    const isFirst = isNone(selection) && before !== undefined && before !== id;
    return { selection: toggled(isFirst ? toggled(selection, before) : selection, id) };
  });
}

/** Selects the articles from the anchor to this one; from `start` where there is no anchor. */
export function selectTo(id: string, start: string): void {
  const list = useDesk.getState().rows.map((row) => row.id);
  useSelection.setState(({ selection }) => ({ selection: rangeTo(selection, id, list, start) }));
}

/** Selects everything the list holds, at once; what is not loaded yet is counted after it. */
export async function selectAll(): Promise<void> {
  const { filter, rows, nextCursor, busy } = useDesk.getState();
  const isCounted = nextCursor === null && !busy;
  if (isCounted && rows.length === 0) return;
  useSelection.setState({ selection: ALL_SELECTED, found: rows.length });
  if (isCounted) return;
  const counted = await request("bulk.count", { query: foundQuery(filter) });
  if (useDesk.getState().filter !== filter) return;
  if (!counted.ok || counted.value === 0) clearSelection();
  if (!counted.ok) return respondToFailure(counted.error);
  useSelection.setState({ found: counted.value });
}

/** Selects nothing. */
export function clearSelection(): void {
  if (!isNone(useSelection.getState().selection)) useSelection.setState({ selection: NOTHING_SELECTED });
}

/** The articles that are selected; null where none is. */
export function selectedTarget(): BulkTarget | null {
  const { selection } = useSelection.getState();
  if (isNone(selection)) return null;
  const ids = [...selection.ids];
  return selection.all
    ? { kind: "found", query: foundQuery(useDesk.getState().filter), except: ids }
    : { kind: "these", ids };
}

/** What is selected belongs to one list: when another is shown, nothing is. */
export function followList(): void {
  useDesk.subscribe(({ filter }, { filter: before }) => {
    const isSameList =
      filter.search === before.search && filter.shelf === before.shelf && filter.categoryId === before.categoryId;
    if (!isSameList) clearSelection();
  });
}
