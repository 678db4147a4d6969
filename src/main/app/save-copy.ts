import { join } from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import type { Input } from "../../shared/ipc/contract.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { failureOf } from "../db/failure.ts";
import { isPortableName } from "../files/portable-name.ts";
import { writeFileAtomically } from "../files/write-file.ts";

/**
 * Asks for a place and writes a copy of an article there; answers with its path, or null where the dialog was dismissed. This
 * works without the library's thread, because it is offered when that cannot write.
 */
export async function saveCopyElsewhere(
  parent: BrowserWindow,
  { fileName, content }: Input<"rescue.saveCopy">,
): Promise<Result<string | null>> {
  const { canceled, filePath } = await dialog.showSaveDialog(parent, {
    title: "Save a Copy Elsewhere",
    // Proposed is a name and nothing but a name: the window never says where.
    defaultPath: join(app.getPath("documents"), isPortableName(fileName) ? fileName : "article.json"),
    filters: [{ name: "Dateline article", extensions: ["json"] }],
  });
  if (canceled || filePath === "") return succeed(null);
  try {
    writeFileAtomically(filePath, content);
    return succeed(filePath);
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure === undefined) throw thrown;
    return fail({ ...failure, place: filePath });
  }
}
