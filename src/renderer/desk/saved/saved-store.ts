import { create } from "zustand";
import type { SavedSearch } from "../../../shared/saved-search.ts";
import { request } from "../../app/api.ts";
import { respondToFailure } from "../../app/respond-to-failure.ts";
import { useDesk } from "../desk-store.ts";

interface Saved {
  readonly searches: readonly SavedSearch[];
  /** How many articles each finds, by its id; missing until it has been counted. */
  readonly counts: ReadonlyMap<string, number>;
}

export const useSaved = create<Saved>(() => ({ searches: [], counts: new Map() }));

/** Reads the library's saved searches. */
export async function loadSaved(): Promise<void> {
  const searches = await request("searches.list", undefined);
  if (!searches.ok) return;
  useSaved.setState({ searches: searches.value });
  void countSaved();
}

/** Keeps these searches in place of those there were. */
export async function keepSaved(searches: readonly SavedSearch[]): Promise<void> {
  const before = useSaved.getState().searches;
  useSaved.setState({ searches });
  const kept = await request("searches.save", { searches: [...searches] });
  if (kept.ok) return void countSaved();
  useSaved.setState({ searches: before });
  respondToFailure(kept.error);
}

let asked = 0;

async function countSaved(): Promise<void> {
  const { searches } = useSaved.getState();
  asked += 1;
  const asking = asked;
  if (searches.length === 0) return useSaved.setState({ counts: new Map() });
  const counts = await request("searches.counts", { queries: searches.map(({ query }) => query) });
  if (!counts.ok || asking !== asked) return;
  useSaved.setState({ counts: new Map(searches.map(({ id }, index) => [id, counts.value[index] ?? 0])) });
}

/** How long the desk rests before the saved searches are counted anew, in milliseconds. */
const REST = 500;

/** Counts anew when something in the library has changed. */
export function followCounts(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  useDesk.subscribe(({ counts }, { counts: before }) => {
    if (counts === before) return;
    clearTimeout(timer);
    timer = setTimeout(() => void countSaved(), REST);
  });
}
