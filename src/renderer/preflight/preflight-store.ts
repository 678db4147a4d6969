import { create } from "zustand";
import type { PreflightReport } from "../../shared/preflight.ts";
import { request } from "../app/api.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { savingDesk } from "../saving/use-saving.ts";

interface PreflightState {
  readonly articleId: string | null;
  /** What was found when the article was last looked over; null before it has been. */
  readonly report: PreflightReport | null;
}

export const usePreflight = create<PreflightState>(() => ({ articleId: null, report: null }));

/** Looks an article over as it is now: what is unsaved is saved first. */
export async function lookOver(articleId: string): Promise<void> {
  if (usePreflight.getState().articleId !== articleId) usePreflight.setState({ articleId, report: null });
  await savingDesk.flush();
  const report = await request("preflight.run", { id: articleId });
  if (usePreflight.getState().articleId !== articleId) return;
  if (report.ok) usePreflight.setState({ report: report.value });
  else respondToFailure(report.error);
}

/** Lets a finding pass for a reason, or with null holds it against the article again. True if that was kept. */
export async function override(articleId: string, key: string, reason: string | null): Promise<boolean> {
  const outcome = await request("preflight.override", { articleId, key, reason });
  if (!outcome.ok) respondToFailure(outcome.error);
  await lookOver(articleId);
  return outcome.ok;
}
