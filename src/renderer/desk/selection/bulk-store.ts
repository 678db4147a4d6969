import { create } from "zustand";
import type { BulkProgress } from "../../../shared/bulk.ts";
import { request } from "../../app/api.ts";

/** What is being done with many articles, and how far it is; null while nothing is. */
interface BulkState {
  readonly work: { readonly verb: string; readonly progress: BulkProgress | null; readonly canCancel: boolean } | null;
}

export const useBulk = create<BulkState>(() => ({ work: null }));

/** How often the progress is looked at, in milliseconds. */
const PACE = 150;

/** Shows that something is done with many articles for as long as it takes. One thing at a time: a second is not begun. */
export async function showingProgress<Value>(
  verb: string,
  canCancel: boolean,
  work: () => Promise<Value>,
): Promise<Value | null> {
  if (useBulk.getState().work !== null) return null;
  useBulk.setState({ work: { verb, progress: null, canCancel } });
  const look = async (): Promise<void> => {
    const progress = await request("bulk.progress", undefined);
    if (progress.ok && useBulk.getState().work !== null)
      useBulk.setState({ work: { verb, progress: progress.value, canCancel } });
  };
  const timer = setInterval(() => void look(), PACE);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    useBulk.setState({ work: null });
  }
}

/** Calls off what is under way. */
export function cancelBulk(): void {
  void request("bulk.cancel", undefined);
}
