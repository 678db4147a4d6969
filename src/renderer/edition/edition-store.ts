import { create } from "zustand";
import { type EditionProgress, type EditionReceipt, type EditionScope, WHOLE_LIBRARY } from "../../shared/edition.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { listen, request } from "../app/api.ts";
import { savingDesk } from "../saving/use-saving.ts";

/** What the dialog for exporting a site shows. */
interface Edition {
  scope: EditionScope;
  /** Whether one is under way. */
  busy: boolean;
  /** How far it is; null until the first pages are done. */
  progress: EditionProgress | null;
  receipt: EditionReceipt | null;
  failure: DatelineError | null;
}

export const useEdition = create<Edition>(() => ({
  scope: WHOLE_LIBRARY,
  busy: false,
  progress: null,
  receipt: null,
  failure: null,
}));

/** Follows the edition that is under way. */
export function followEdition(): void {
  listen("edition-progress", (progress) => useEdition.setState({ progress }));
}

/** Changes which articles the site is to hold. */
export function changeScope(change: Partial<EditionScope>): void {
  useEdition.setState(({ scope }) => ({ scope: { ...scope, ...change }, receipt: null, failure: null }));
}

/** Exports the site as the library is now: what is unsaved is saved first. */
export async function exportEdition(): Promise<void> {
  if (useEdition.getState().busy) return;
  useEdition.setState({ busy: true, receipt: null, failure: null, progress: null });
  await savingDesk.flush();
  const outcome = await request("edition.export", { scope: useEdition.getState().scope });
  useEdition.setState({ busy: false, progress: null });
  useEdition.setState(outcome.ok ? { receipt: outcome.value } : { failure: outcome.error });
}

/** Stops the edition under way; what it has written stays. */
export async function cancelEdition(): Promise<void> {
  await request("edition.cancel", undefined);
}
