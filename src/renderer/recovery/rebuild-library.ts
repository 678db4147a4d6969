import { create } from "zustand";
import { request } from "../app/api.ts";
import { openDialog } from "../app/dialog-store.ts";
import { loadDirectory } from "../app/directory-store.ts";
import { loadLibrary } from "../app/library-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { refreshDesk } from "../desk/desk-store.ts";

/** Whether the library is being rebuilt at this moment. */
export const useRebuilding = create<{ rebuilding: boolean }>(() => ({ rebuilding: false }));

/** Rebuilds the damaged library and shows what came back. */
export async function rebuildLibrary(): Promise<void> {
  if (useRebuilding.getState().rebuilding) return;
  useRebuilding.setState({ rebuilding: true });
  const outcome = await request("library.rebuild", undefined);
  useRebuilding.setState({ rebuilding: false });
  if (!outcome.ok) return respondToFailure(outcome.error);
  openDialog({ kind: "rebuilt", report: outcome.value });
  await Promise.all([loadLibrary(), loadDirectory(), refreshDesk()]);
}
