import { create } from "zustand";
import type { ArticleCounts, ListedArticle } from "../../shared/article/query.ts";
import { request } from "../app/api.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { type DeskFilter, deskQuery, PAGE_SIZE } from "./desk-query.ts";

interface Desk {
  filter: DeskFilter;
  rows: readonly ListedArticle[];
  nextCursor: string | null;
  counts: ArticleCounts | null;
  /** Whether the rows belong to the filter; false only until the first answer. */
  loaded: boolean;
  /** Whether other rows have been asked for than are shown. */
  busy: boolean;
}

const EVERYTHING: DeskFilter = { search: "", shelf: "all", categoryId: null, sort: "updated" };

export const useDesk = create<Desk>(() => ({
  filter: EVERYTHING,
  rows: [],
  nextCursor: null,
  counts: null,
  loaded: false,
  busy: false,
}));

let lastRequest = 0;
let loadingMore = false;

/** Changes what is shown; the old rows stay until the new ones are there, so that nothing flashes. */
export async function changeFilter(change: Partial<DeskFilter>): Promise<void> {
  useDesk.setState(({ filter }) => ({ filter: { ...filter, ...change }, busy: true }));
  await loadRows(PAGE_SIZE);
}

/** Searches for what has been typed so far. */
export function search(text: string): void {
  const filterFor = (filter: DeskFilter): DeskFilter => ({
    ...filter,
    search: text,
    sort: sortWhileSearching(filter, text),
  });
  useDesk.setState(({ filter }) => ({ filter: filterFor(filter), busy: true }));
  void loadRows(PAGE_SIZE);
}

/** A search begins with the best hits on top, and the order of before comes back when it is over. */
function sortWhileSearching({ search: before, sort }: DeskFilter, text: string): DeskFilter["sort"] {
  if (before.trim() === "" && text.trim() !== "") {
    sortBefore = sort;
    return "relevance";
  }
  return text.trim() === "" && sort === "relevance" ? sortBefore : sort;
}
let sortBefore: DeskFilter["sort"] = "updated";

/** Shows everything again. */
export async function clearFilter(): Promise<void> {
  const { sort } = useDesk.getState().filter;
  await changeFilter({ search: "", shelf: "all", categoryId: null, sort: sort === "relevance" ? sortBefore : sort });
}

/** Reads the rows in view and the counts again. */
export async function refreshDesk(): Promise<void> {
  await Promise.all([loadRows(useDesk.getState().rows.length), loadCounts()]);
}

/** Reads the next rows, if there are more. */
export async function loadMore(): Promise<void> {
  const { filter, nextCursor } = useDesk.getState();
  if (nextCursor === null || loadingMore) return;
  loadingMore = true;
  const asked = lastRequest;
  const page = await request("articles.list", deskQuery(filter, nextCursor, PAGE_SIZE));
  loadingMore = false;
  if (asked !== lastRequest) return;
  if (!page.ok) return respondToFailure(page.error);
  useDesk.setState(({ rows }) => ({ rows: [...rows, ...page.value.rows], nextCursor: page.value.nextCursor }));
}

let wantedRows = PAGE_SIZE;
let loading: Promise<void> | null = null;

/** Reads the rows anew. What is wished for while they are on their way is asked once they are there, and only the last of it. */
function loadRows(limit: number): Promise<void> {
  lastRequest += 1;
  wantedRows = limit;
  loading ??= answerLastWish().finally(() => {
    loading = null;
  });
  return loading;
}

async function answerLastWish(): Promise<void> {
  const asked = lastRequest;
  const page = await request("articles.list", deskQuery(useDesk.getState().filter, null, wantedRows));
  if (asked !== lastRequest) return answerLastWish();
  useDesk.setState({ ...(page.ok ? { ...page.value, loaded: true } : {}), busy: false });
  if (!page.ok) respondToFailure(page.error);
}

async function loadCounts(): Promise<void> {
  const counts = await request("articles.counts", undefined);
  if (counts.ok) useDesk.setState({ counts: counts.value });
}
