import type { Article } from "../../shared/article/article.ts";
import type { RevisionEntry } from "../../shared/article/revision.ts";
import { request } from "../app/api.ts";
import { openDialog } from "../app/dialog-store.ts";
import { useDirectory } from "../app/directory-store.ts";
import { notify } from "../app/notices-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { showArticle, showStored, useSession } from "../app/session-store.ts";
import { refreshDesk } from "../desk/desk-store.ts";
import { draftDossier } from "../rescue/draft-dossier.ts";
import { copyArticle, copyDossier } from "../rescue/rescue-article.ts";
import { savingDesk } from "../saving/use-saving.ts";

/** Opens the history of an article; what is unsaved is saved first, so that "now" is what is in the window. */
export async function openHistory(articleId: string): Promise<void> {
  await savingDesk.flush();
  openDialog({ kind: "history", articleId });
}

/** Asks what a version is to be called; null stands for the article as it is now. */
export function askForName(articleId: string, entry: RevisionEntry | null, onNamed?: () => void): void {
  openDialog({
    kind: "name-version",
    articleId,
    revision: entry?.revision ?? null,
    name: entry?.name ?? "",
    ...(onNamed && { onNamed }),
  });
}

/** Makes a version the current one. What it replaces is kept, and one click away. Answers whether it could be done. */
export async function restoreVersion(articleId: string, revision: number, message = RESTORED): Promise<boolean> {
  if (!(await savingDesk.flush())) return false;
  const { articleId: atHand, revision: baseRevision } = savingDesk.store.getState();
  if (atHand !== articleId) return false;
  const outcome = await request("revisions.restore", { id: articleId, revision, baseRevision });
  if (!outcome.ok) {
    respondToFailure(outcome.error);
    return false;
  }
  const { article, replaced } = outcome.value;
  if (useSession.getState().article?.id === articleId) showStored(article);
  const undo = (): void => void restoreVersion(articleId, replaced, "Undone. Both versions are in History.");
  notify({ kind: "information", message, action: { label: "Undo", run: undo } });
  await refreshDesk();
  return true;
}

const RESTORED = "Restored. The version before is in History.";

/** Makes a new article of a version and opens it. */
export async function copyVersion(articleId: string, revision: number): Promise<boolean> {
  const outcome = await request("revisions.copy", { id: articleId, revision });
  if (!outcome.ok) {
    respondToFailure(outcome.error);
    return false;
  }
  showArticle(outcome.value);
  notify({ kind: "information", message: "Restored as a copy" });
  await refreshDesk();
  return true;
}

/** Puts the text of a version on the clipboard; null stands for the article as it is now. */
export async function copyTextOfVersion(article: Article, revision: number | null): Promise<void> {
  if (revision === null) return copyArticle();
  const outcome = await request("revisions.read", { id: article.id, revision });
  if (!outcome.ok) return respondToFailure(outcome.error);
  const { metadata, body } = outcome.value;
  const { authors, categories, publication } = useDirectory.getState();
  if (publication === null) return;
  const dossier = draftDossier({ ...article, metadata, body }, { authors, categories, publication });
  if (!dossier.ok) return respondToFailure(dossier.error);
  await copyDossier(dossier.value);
  notify({ kind: "information", message: "Version copied" });
}
