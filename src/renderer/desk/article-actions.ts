import type { Article } from "../../shared/article/article.ts";
import type { ExportFormat, ExportLayout } from "../../shared/export.ts";
import { request } from "../app/api.ts";
import { openDialog } from "../app/dialog-store.ts";
import { notify, notifyProblems } from "../app/notices-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { closeArticle, openArticle, showArticle, useSession } from "../app/session-store.ts";
import { changeMetadata } from "../article/metadata.ts";
import { showSideTab } from "../details/side-tab-store.ts";
import { clearForExport, warningsText } from "../preflight/clear-export.ts";
import { tellOfLinksTo } from "../links/repair-actions.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { catchTyping } from "./catch-typing.ts";
import { changeFilter, refreshDesk, useDesk } from "./desk-store.ts";

/** Makes an empty article, opens it, and puts the caret into its headline. */
export async function newArticle(): Promise<void> {
  const typing = catchTyping();
  const outcome = await request("articles.create", undefined);
  const caught = typing.release();
  if (!outcome.ok) return respondToFailure(outcome.error);
  showArticle(outcome.value);
  if (caught !== "") changeMetadata({ headline: caught });
  await showOnDesk(outcome.value);
}

/** Shows an article that has just been made on the desk, and puts the caret into its headline. */
export async function showOnDesk({ metadata }: Article): Promise<void> {
  requestAnimationFrame(() => document.getElementById("headline")?.focus());
  const { filter } = useDesk.getState();
  const hidden = filter.shelf !== "all" && filter.shelf !== metadata.status;
  await (hidden ? changeFilter({ shelf: "all" }) : Promise.resolve());
  await refreshDesk();
}

/** Opens a copy of an article. */
export async function duplicateArticle(id: string): Promise<void> {
  await savingDesk.flush();
  const outcome = await request("articles.duplicate", { id });
  if (!outcome.ok) return respondToFailure(outcome.error);
  showArticle(outcome.value);
  await refreshDesk();
}

/** Moves an article to the trash, and offers to take it back. */
export async function trashArticle(id: string): Promise<void> {
  if (useSession.getState().article?.id === id) {
    await savingDesk.flush();
    closeArticle();
  }
  const outcome = await request("articles.trash", { id });
  if (!outcome.ok) return respondToFailure(outcome.error);
  notify({
    kind: "information",
    message: "Moved to the trash",
    action: { label: "Undo", run: () => void restoreArticle(id) },
  });
  void tellOfLinksTo(id);
  await refreshDesk();
}

/** Takes an article out of the trash and opens it. */
export async function restoreArticle(id: string): Promise<void> {
  const outcome = await request("articles.restore", { id });
  if (!outcome.ok) return respondToFailure(outcome.error);
  const { slug } = outcome.value;
  if (slug !== null) {
    notify({ kind: "information", message: `Its slug was taken meanwhile. It is “${slug}” now.` });
  }
  await Promise.all([openArticle(id), refreshDesk()]);
}

/** Deletes one article in the trash for good. */
export async function removeArticle(id: string): Promise<void> {
  const outcome = await request("articles.remove", { id });
  if (!outcome.ok) return respondToFailure(outcome.error);
  if (useSession.getState().article?.id === id) closeArticle();
  notify({ kind: "information", message: "Deleted for good" });
  await refreshDesk();
}

/** Asks whether an article in the trash is to be deleted for good. */
export function askToRemove(id: string): void {
  const row = useDesk.getState().rows.find((candidate) => candidate.id === id);
  const headline = row?.headline ?? useSession.getState().article?.metadata.headline ?? "";
  openDialog({ kind: "remove-article", id, headline });
}

/** Removes everything in the trash for good. */
export async function emptyTrash(): Promise<void> {
  const outcome = await request("articles.emptyTrash", undefined);
  if (!outcome.ok) return respondToFailure(outcome.error);
  const count = outcome.value;
  notify({ kind: "information", message: count === 1 ? "One article removed" : `${count} articles removed` });
  if (useSession.getState().trashed) closeArticle();
  await changeFilter({ shelf: "all" });
  await refreshDesk();
}

/** Exports articles as they are now: what is unsaved is saved first, and preflight may hold them back. */
export async function exportArticles(ids: string[], format: ExportFormat, layout: ExportLayout): Promise<void> {
  await savingDesk.flush();
  const warnings = await clearForExport(ids, () => void exportArticles(ids, format, layout));
  if (warnings === null) return;
  const outcome = await request("articles.export", { ids, format, layout });
  if (!outcome.ok) return respondToFailure(outcome.error);
  if (outcome.value === null) return;
  const { folder, files, problems } = outcome.value;
  notify({
    kind: "information",
    message: files.length === 1 ? `Exported ${files[0]}` : `Exported ${files.length} files`,
    place: folder,
    mend: warningsText(warnings),
    action: warnings > 0 && ids.length === 1 ? { label: "Show", run: () => showSideTab("preflight") } : undefined,
  });
  notifyProblems(problems);
}
