import { basename, join, resolve } from "node:path";
import { existsSync } from "node:fs";
import { readAtPresentFormat } from "../../main/backup/open-backup.ts";
import { previewRestore } from "../../main/backup/preview-restore.ts";
import { restoreLibrary } from "../../main/backup/restore-library.ts";
import { libraryPaths } from "../../main/library/paths.ts";
import type { ConcernedGroup, RestorePreview } from "../../shared/backup.ts";
import { succeed } from "../../shared/result.ts";
import { type Arguments, type Command, JSON_OPTION, LIBRARY_OPTION, misused } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { withLibrary } from "../with-library.ts";

/** Restores a library from a backup, or says what that would change. */
export const restore: Command = {
  name: "restore",
  usage: "dateline restore BACKUP --library DIR [--preview]",
  summary: "Put a backup in the place of a library’s database, having backed up what is there.",
  options: {
    library: LIBRARY_OPTION,
    preview: { type: "boolean", help: "Say what would change, and change nothing." },
    json: JSON_OPTION,
  },
  takesFiles: true,
  async run(given) {
    const [name, ...more] = given.positionals;
    if (name === undefined) return misused("No BACKUP is given.");
    if (more.length > 0) return misused(`“${more.join(" ")}” is too much.`);
    const folder = given.text("library");
    if (folder === undefined || folder === "") return misused("--library DIR is missing.");
    const file = backupFile(folder, name);
    return given.flag("preview") ? preview(given, file) : restoreWhole(folder, file);
  },
};

/** A backup is named by its path, or as it is called in the library's backups folder. */
function backupFile(folder: string, name: string): string {
  const inFolder = join(libraryPaths(resolve(folder)).backups, name);
  return basename(name) === name && existsSync(inFolder) ? inFolder : resolve(name);
}

async function preview(given: Arguments, file: string): Promise<Outcome> {
  return withLibrary(given, { create: false, access: "read" }, ({ library }) => {
    const found = readAtPresentFormat(file, (backup) => succeed(previewRestore(backup, library.database)));
    if (!found.ok) return Promise.resolve({ kind: "failed", error: found.error });
    return Promise.resolve({ kind: "done", text: textOf(found.value), data: found.value });
  });
}

async function restoreWhole(folder: string, file: string): Promise<Outcome> {
  const restored = await restoreLibrary(folder, file);
  if (!restored.ok) return { kind: "failed", error: restored.error };
  const text = [`Restored from ${file}`, `What was there before is in ${restored.value.file}`].join("\n");
  return { kind: "done", text, data: { restoredFrom: file, before: restored.value } };
}

function textOf({ comeBack, goBack, goForward, stay, same }: RestorePreview): string {
  return [
    ...linesOf("comes back", comeBack),
    ...linesOf("goes back", goBack),
    ...linesOf("becomes newer", goForward),
    ...linesOf("stays", stay),
    `${same} the same`,
  ].join("\n");
}

function linesOf(fate: string, { total, articles }: ConcernedGroup): string[] {
  const lines = articles.map(({ id, headline, before, now }) =>
    [fate.padEnd(13), id, `${now?.words ?? "no"} words now, ${before?.words ?? "none"} then`, headline].join("  "),
  );
  const unnamed = total - articles.length;
  return unnamed > 0 ? [...lines, `${fate.padEnd(13)}  and ${unnamed} more`] : lines;
}
