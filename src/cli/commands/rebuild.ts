import { openLibrary } from "../../main/library/open-library.ts";
import { libraryPaths } from "../../main/library/paths.ts";
import { rebuildLibrary } from "../../main/recovery/rebuild-library.ts";
import { checkLibrary } from "../../main/check/check-library.ts";
import { describeRebuild } from "../../shared/recovery.ts";
import { resolve } from "node:path";
import { type Command, JSON_OPTION, LIBRARY_OPTION, misused } from "../command.ts";

/** Rebuilds a damaged library. */
export const rebuild: Command = {
  name: "rebuild",
  usage: "dateline rebuild --library DIR",
  summary: "Rebuild a damaged library from all that can still be read. Keeps the damaged files.",
  options: { library: LIBRARY_OPTION, json: JSON_OPTION },
  takesFiles: false,
  async run(given) {
    if (given.positionals.length > 0) return misused(`“${given.positionals.join(" ")}” is too much.`);
    const folder = given.text("library");
    if (folder === undefined || folder === "") return misused("--library DIR is missing.");
    const refusal = await refusalToRebuild(folder);
    if (refusal !== undefined) return { kind: "failed", error: refusal };
    const report = await rebuildLibrary(libraryPaths(resolve(folder)));
    if (!report.ok) return { kind: "failed", error: report.error };
    return { kind: "done", text: describeRebuild(report.value), data: report.value };
  },
};

/** Only a damaged library is rebuilt: a sound one has nothing to gain, and one that cannot be opened for another reason is left alone. */
async function refusalToRebuild(folder: string) {
  const opened = await openLibrary(folder, { create: false, access: "read" });
  if (!opened.ok) return opened.error.code === "library-damaged" ? undefined : opened.error;
  const { library } = opened.value;
  try {
    const { findings } = await checkLibrary(library);
    const isDamaged = findings.some(
      ({ code, place }) => code === "library-damaged" && place === library.paths.database,
    );
    return isDamaged ? undefined : sound;
  } finally {
    library.close();
  }
}

const sound = {
  code: "invalid-input",
  message: "The library is not damaged, so it was not rebuilt.",
} as const;
