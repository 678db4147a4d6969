import type { BackupEntry } from "../../shared/backup.ts";
import { request } from "../app/api.ts";
import { closeDialog, openDialog } from "../app/dialog-store.ts";
import { notify } from "../app/notices-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { closeArticle, openArticle, showStored, useSession } from "../app/session-store.ts";
import { refreshDesk } from "../desk/desk-store.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { fullTime } from "./backup-words.ts";
import { chooseBackup, loadBackups, useBackups } from "./backup-store.ts";

/** Takes a backup of all that is saved, and says so. */
export async function backUpNow(): Promise<void> {
  await savingDesk.flush();
  const taken = await request("backups.take", undefined);
  if (!taken.ok) return respondToFailure(taken.error);
  notify({
    kind: "information",
    message: "Backed up",
    mend: "The backup has been looked through and is whole.",
    action: { label: "Backups", run: () => openDialog({ kind: "backups" }) },
  });
  if (useBackups.getState().backups !== null) await loadBackups();
}

/** Shows the folder that the backups are in. */
export async function revealBackups(): Promise<void> {
  const shown = await request("backups.reveal", undefined);
  if (!shown.ok) respondToFailure(shown.error);
}

/** Brings one article back, in its place or as a copy, and shows it. */
export async function restoreArticle({ name }: BackupEntry, articleId: string, asCopy: boolean): Promise<void> {
  if (!(await savingDesk.flush())) return useBackups.setState({ failure: unsaved });
  const restored = await request("backups.restoreArticle", { name, articleId, asCopy });
  if (!restored.ok) return useBackups.setState({ failure: restored.error });
  const { id, headline } = restored.value;
  notify({
    kind: "information",
    message: `Restored: ${headline === "" ? "an article without a headline" : headline}`,
    mend: asCopy ? "It is an article of its own." : "What it replaced is among the article’s versions.",
  });
  await Promise.all([refreshDesk(), show(id), chooseBackup(name)]);
}

/** Puts a whole backup in the library's place; everything the window shows is read again. */
export async function restoreLibrary({ name, takenAt }: BackupEntry): Promise<void> {
  if (!(await savingDesk.flush())) return useBackups.setState({ failure: unsaved });
  useBackups.setState({ failure: null, progress: { task: "restore", step: "checking", share: 0 } });
  const restored = await request("backups.restoreLibrary", { name });
  useBackups.setState({ progress: null });
  if (!restored.ok) return useBackups.setState({ failure: restored.error });
  closeDialog();
  notify({
    kind: "information",
    message: `The library is as it was on ${fullTime(takenAt)}`,
    mend: "How it was before is in the newest backup, “before restoring”.",
    action: { label: "Backups", run: () => openDialog({ kind: "backups" }) },
  });
  const open = useSession.getState().article?.id;
  if (open !== undefined) await show(open);
}

/** Shows an article as it is in the library now; lets go of one that is no longer there. */
async function show(id: string): Promise<void> {
  if (useSession.getState().article?.id !== id) return openArticle(id);
  const stored = await request("articles.open", { id });
  if (stored.ok) showStored(stored.value);
  else closeArticle();
}

const unsaved = {
  code: "library-locked",
  message: "Some of your text is not saved yet.",
  mend: "See what the status line says, then restore.",
} as const;
