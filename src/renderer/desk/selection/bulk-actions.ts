import type { BulkChange, BulkReceipt, BulkTarget } from "../../../shared/bulk.ts";
import type { ExportFormat, ExportLayout } from "../../../shared/export.ts";
import { request } from "../../app/api.ts";
import { directoryChanged } from "../../app/directory-store.ts";
import { notify, notifyProblems } from "../../app/notices-store.ts";
import { respondToFailure } from "../../app/respond-to-failure.ts";
import { closeArticle, useSession } from "../../app/session-store.ts";
import { savingDesk } from "../../saving/use-saving.ts";
import { changeScope, useEdition } from "../../edition/edition-store.ts";
import { changeFilter, refreshDesk, useDesk } from "../desk-store.ts";
import { loadSaved } from "../saved/saved-store.ts";
import { showingProgress } from "./bulk-store.ts";
import { clearSelection, selectedTarget, useSelection } from "./selection-store.ts";

/** Makes a change to all articles that are selected, and offers to take it back in one step. */
export async function changeSelected(change: BulkChange): Promise<void> {
  const target = selectedTarget();
  if (target === null) return;
  const done = await changeMany(target, change);
  if (done && (useSelection.getState().selection.all || change.kind === "trash" || change.kind === "restore"))
    clearSelection();
}

/** Makes a change to many articles, and offers to take it back in one step; answers whether it was made. */
export async function changeMany(target: BulkTarget, change: BulkChange): Promise<boolean> {
  const outcome = await showingProgress("Changed", true, async () => {
    await savingDesk.flush();
    return request("bulk.apply", { target, change, atHand: articleAtHand() });
  });
  if (outcome?.ok === true && change.kind === "merge-category") followCategory(change);
  await catchUp();
  if (outcome === null) return false;
  if (outcome.ok) tell(change, outcome.value);
  else respondToFailure(outcome.error);
  return outcome.ok;
}

/** Takes a change to many articles back, the last one where none is named. */
export async function undoBulk(step: number | null): Promise<void> {
  const outcome = await showingProgress("Taken back", false, async () => {
    await savingDesk.flush();
    return request("bulk.undo", { step, atHand: articleAtHand() });
  });
  await catchUp();
  if (outcome === null) return;
  if (!outcome.ok) return respondToFailure(outcome.error);
  notify({ kind: "information", message: `${counted(outcome.value)} as before` });
}

/** Exports all articles that are selected, but for those that preflight holds back. */
export async function exportSelected(format: ExportFormat, layout: ExportLayout): Promise<void> {
  const target = selectedTarget();
  if (target === null) return;
  const outcome = await showingProgress("Exported", true, async () => {
    await savingDesk.flush();
    return request("bulk.export", { target, format, layout });
  });
  if (outcome === null) return;
  if (!outcome.ok) return respondToFailure(outcome.error);
  if (outcome.value === null) return;
  const { folder, files, held, problems } = outcome.value;
  notify({
    kind: held > 0 ? "failure" : "information",
    message: files === 1 ? "Exported one file" : `Exported ${files.toLocaleString("en-GB")} files`,
    place: folder,
    mend: held > 0 ? `Preflight held ${counted(held).toLowerCase()} back. Open one to see why.` : undefined,
  });
  notifyProblems(problems);
}

function articleAtHand(): string | null {
  return useSession.getState().article?.id ?? null;
}

const DONE: Partial<Record<BulkChange["kind"], string>> = { trash: "moved to the trash", restore: "restored" };
const MERGED: Partial<Record<BulkChange["kind"], string>> = {
  "merge-author": "The authors are merged. ",
  "merge-category": "The categories are merged. ",
};

function tell(change: BulkChange, { step, changed, unchanged }: BulkReceipt): void {
  const left = unchanged === 0 ? "" : ` ${counted(unchanged)} ${unchanged === 1 ? "was" : "were"} left as before.`;
  if (step === null) return notify({ kind: "information", message: `Nothing was changed.${left}` });
  notify({
    kind: "information",
    message: `${MERGED[change.kind] ?? ""}${counted(changed)} ${DONE[change.kind] ?? "changed"}.${left}`,
    action: { label: "Undo", run: () => void undoBulk(step) },
  });
}

function counted(count: number): string {
  if (count === 0) return "No article";
  return count === 1 ? "One article" : `${count.toLocaleString("en-GB")} articles`;
}

/** Shows what has become of the list, what is saved of lists, the directory, and the article at hand. */
async function catchUp(): Promise<void> {
  await Promise.all([directoryChanged(), loadSaved(), refreshDesk(), takeOverFields()]);
}

/** A list and an export that were of a category are of the one it was merged into. */
function followCategory({ id, into }: { id: string; into: string }): void {
  if (useDesk.getState().filter.categoryId === id) void changeFilter({ categoryId: into });
  if (useEdition.getState().scope.categoryId === id) changeScope({ categoryId: into });
}

/**
 * Takes over what was changed of the article at hand under the text as it is being written: it differs from what this window last
 * saved in those fields only, so it is saved with them over what the library holds.
 */
async function takeOverFields(): Promise<void> {
  const id = articleAtHand();
  if (id === null) return;
  const summaries = await request("articles.summaries", { ids: [id] });
  const [summary] = summaries.ok ? summaries.value : [];
  if (summary === undefined || articleAtHand() !== id) return;
  if (summary.trashed !== useSession.getState().trashed) return closeArticle();
  await savingDesk.flush();
  const stored = await request("articles.open", { id });
  if (!stored.ok || articleAtHand() !== id || stored.value.revision === savingDesk.store.getState().revision) return;
  const { status, publishedAt, categoryId, tags, byline } = stored.value.metadata;
  savingDesk.changeMetadata({ status, publishedAt, categoryId, tags, byline });
  savingDesk.overwrite(stored.value.revision);
}
