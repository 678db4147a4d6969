import { takeBackup } from "../../main/backup/take-backup.ts";
import { inspectBackup } from "../../main/backup/inspect-backup.ts";
import { type Command, JSON_OPTION, LIBRARY_OPTION, misused } from "../command.ts";
import { withLibrary } from "../with-library.ts";

/** Takes a backup of a library. */
export const backup: Command = {
  name: "backup",
  usage: "dateline backup --library DIR",
  summary: "Take a verified backup of a library’s database into its backups folder; also while Dateline has it open.",
  options: { library: LIBRARY_OPTION, json: JSON_OPTION },
  takesFiles: false,
  async run(given) {
    if (given.positionals.length > 0) return misused(`“${given.positionals.join(" ")}” is too much.`);
    return withLibrary(given, { create: false, access: "read" }, async ({ library }) => {
      const taken = await takeBackup(library.database, library.paths.backups, "by-hand");
      if (!taken.ok) return { kind: "failed", error: taken.error };
      const content = inspectBackup(taken.value.file);
      if (!content.ok) return { kind: "failed", error: content.error };
      const { articles, trashed } = content.value;
      return {
        kind: "done",
        text: `${taken.value.file}: ${articles} articles, ${trashed} in the trash.`,
        data: { ...taken.value, ...content.value },
      };
    });
  },
};
