import { join } from "node:path";
import { app, type BrowserWindow, dialog, type FileFilter } from "electron";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { failureOf } from "../db/failure.ts";
import { isPortableName } from "../files/portable-name.ts";
import { writeFileAtomically } from "../files/write-file.ts";

/** A file that the reporter is to find a place for. */
export interface FileToSave {
  /** The title of the dialog. */
  readonly title: string;
  /** Proposed is a name and nothing but a name: the window never says where. */
  readonly fileName: string;
  /** Proposed instead where that is no name for a file. */
  readonly otherName: string;
  readonly filter: FileFilter;
  readonly content: string;
}

/**
 * Asks for a place and writes a file there; answers with its path, or null where the dialog was dismissed. This works without the
 * library's thread, because it is offered when that cannot write.
 */
export async function saveElsewhere(
  parent: BrowserWindow,
  { title, fileName, otherName, filter, content }: FileToSave,
): Promise<Result<string | null>> {
  const { canceled, filePath } = await dialog.showSaveDialog(parent, {
    title,
    defaultPath: join(app.getPath("documents"), isPortableName(fileName) ? fileName : otherName),
    filters: [filter],
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
