import { isOut } from "../../shared/article/status.ts";
import { now } from "../../shared/time.ts";
import { request } from "../app/api.ts";
import { notify } from "../app/notices-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { useSession } from "../app/session-store.ts";
import { changeMetadata } from "../article/metadata.ts";
import { lookOver, usePreflight } from "../preflight/preflight-store.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { dismissQuestion, useCorrections } from "./corrections-store.ts";

/** Asks once what a change to the article at hand was, if readers would see it. */
export async function askIfChanged(articleId: string): Promise<void> {
  const proposal = await request("corrections.propose", { id: articleId });
  const isStillAtHand = useSession.getState().article?.id === articleId;
  if (!proposal.ok || !proposal.value.changed || !isStillAtHand) return;
  if (useCorrections.getState().step === "quiet") useCorrections.setState({ step: "asking" });
}

/** Puts a correction before the reporter, drafted from what has changed since readers were last told. */
export async function writeCorrection(): Promise<void> {
  const articleId = useSession.getState().article?.id;
  if (articleId === undefined || !(await savingDesk.flush())) return;
  const proposal = await request("corrections.propose", { id: articleId });
  if (!proposal.ok) return respondToFailure(proposal.error);
  if (useSession.getState().article?.id !== articleId) return;
  useCorrections.setState({ step: "writing", draft: proposal.value.draft });
}

/** What has changed was a typo: readers are told no more than when the article was updated. */
export async function settleAsTypo(): Promise<void> {
  const articleId = useSession.getState().article?.id;
  if (articleId === undefined || !(await savingDesk.flush())) return;
  const settled = await request("corrections.typo", { id: articleId });
  if (!settled.ok) return respondToFailure(settled.error);
  dismissQuestion();
  if (usePreflight.getState().articleId === articleId) await lookOver(articleId);
}

/** Adds a correction, dated now, to the article at hand. */
export function addCorrection(text: string): void {
  const { metadata } = savingDesk.store.getState();
  if (metadata === null) return;
  const corrections = [...metadata.corrections, { at: now(), text: text.trim() }];
  changeMetadata({ corrections, ...(isOut(metadata.status) && { status: "corrected" }) });
  dismissQuestion();
  notify({ kind: "information", message: "Correction added below the text" });
}
