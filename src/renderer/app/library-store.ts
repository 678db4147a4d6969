import { create } from "zustand";
import type { LibraryInfo } from "../../shared/library.ts";
import { request } from "./api.ts";

interface LibraryState {
  /** Null until it has been read. */
  library: LibraryInfo | null;
}

export const useLibrary = create<LibraryState>(() => ({ library: null }));

/** Whether the library can be written to; true while that is not yet known. */
export function useWritable(): boolean {
  return useLibrary(({ library }) => library?.readOnly !== true);
}

/** Reads which library is open and whether it can be written to. */
export async function loadLibrary(): Promise<void> {
  const library = await request("library.info", undefined);
  if (library.ok) useLibrary.setState({ library: library.value });
}
