import { create } from "zustand";
import type { TagCount } from "../../shared/bulk.ts";
import { request } from "../app/api.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";

/** The tags in use with how many articles have each; null until they have been read. */
export const useTagCounts = create<{ readonly tags: readonly TagCount[] | null }>(() => ({ tags: null }));

/** Reads them; whoever shows them asks for it. */
export async function loadTagCounts(): Promise<void> {
  const counted = await request("tags.counts", undefined);
  if (counted.ok) useTagCounts.setState({ tags: counted.value });
  else respondToFailure(counted.error);
}
