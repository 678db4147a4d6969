import { app, dialog } from "electron";
import { type DatelineError, describeError } from "../../shared/errors.ts";
import type { LibraryInfo } from "../../shared/library.ts";
import type { Result } from "../../shared/result.ts";

/** Opens a library in a folder, making one where there is none. */
export type OpenLibraryFolder = (folder: string) => Promise<Result<LibraryInfo>>;

/**
 * Opens a library at start. Where it cannot be opened the reporter is told why and offered to try again or choose
 * another; undefined if they would rather quit.
 */
export async function openLibraryAtStart(folder: string, open: OpenLibraryFolder): Promise<LibraryInfo | undefined> {
  let chosen = folder;
  for (;;) {
    const opened = await open(chosen);
    if (opened.ok) return opened.value;
    const decision = await ask(chosen, opened.error);
    if (decision === "quit") return undefined;
    if (decision !== "again") chosen = decision.folder;
  }
}

async function ask(folder: string, error: DatelineError): Promise<"again" | "quit" | { folder: string }> {
  await app.whenReady();
  const { response } = await dialog.showMessageBox({
    type: "error",
    title: "Dateline",
    message: "The library could not be opened.",
    detail: `${describeError(error)}\n\n${folder}`,
    buttons: ["Try again", "Choose another library…", "Quit"],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 0) return "again";
  if (response === 2) return "quit";
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: "Open Library",
    properties: ["openDirectory", "createDirectory"],
  });
  const [other] = filePaths;
  return canceled || other === undefined ? "again" : { folder: other };
}
