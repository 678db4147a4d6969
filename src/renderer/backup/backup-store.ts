import { create } from "zustand";
import type { BackupEntry, BackupProgress, RestorePreview } from "../../shared/backup.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { listen, request } from "../app/api.ts";

/** What the dialog for backups shows. */
interface Backups {
  /** Newest first; null until they have been read. */
  backups: readonly BackupEntry[] | null;
  /** The name of the backup that is looked at. */
  chosen: string | null;
  /** What restoring it would change; null while that is being found out. */
  preview: RestorePreview | null;
  failure: DatelineError | null;
  /** What is under way; null at rest. */
  progress: BackupProgress | null;
}

export const useBackups = create<Backups>(() => ({
  backups: null,
  chosen: null,
  preview: null,
  failure: null,
  progress: null,
}));

/** Follows the backups that are taken and restored. */
export function followBackups(): void {
  listen("backup-progress", (progress) => useBackups.setState({ progress }));
}

/** Reads the list of backups again. */
export async function loadBackups(): Promise<void> {
  const backups = await request("backups.list", undefined);
  useBackups.setState(backups.ok ? { backups: backups.value, failure: null } : { failure: backups.error });
}

/** Reads the list of backups and looks at the newest that can be read. */
export async function openBackups(): Promise<void> {
  await loadBackups();
  const newest = useBackups.getState().backups?.find(({ articles }) => articles !== null);
  if (newest !== undefined) await chooseBackup(newest.name);
}

/** The backup that is looked at. */
export function chosenBackup({ backups, chosen }: Backups): BackupEntry | undefined {
  return backups?.find(({ name }) => name === chosen);
}

/** Looks at a backup: finds out what restoring it would change. The newest wish wins. */
export async function chooseBackup(name: string): Promise<void> {
  useBackups.setState({ chosen: name, preview: null, failure: null });
  const preview = await request("backups.preview", { name });
  if (useBackups.getState().chosen !== name) return;
  useBackups.setState(preview.ok ? { preview: preview.value } : { failure: preview.error });
}

/** Forgets what was looked at. */
export function leaveBackups(): void {
  useBackups.setState({ backups: null, chosen: null, preview: null, failure: null });
}
