import { readdir } from "node:fs/promises";
import { type BrowserWindow, dialog, type OpenDialogOptions, shell } from "electron";
import type { EditionProgress } from "../../shared/edition.ts";
import type { DialogHandlers } from "../ipc/handlers.ts";
import { fail, succeed } from "../../shared/result.ts";
import { isFolder } from "../files/is-folder.ts";
import { libraryPaths } from "../library/paths.ts";
import type { LibraryClient } from "../worker/client.ts";
import type { OpenLibraryFolder } from "./choose-library.ts";
import { importDialogs } from "./import-dialogs.ts";
import { editionDialogs } from "./edition-dialogs.ts";
import { openLink } from "./links.ts";
import { savingDialogs } from "./saving-dialogs.ts";

/** Whether a chosen folder is a library, is empty, or may be made one although there are other things in it. */
async function mayBecomeLibrary(parent: BrowserWindow | null, folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  if (parent === null || names.length === 0 || names.includes("dateline.db")) return true;
  const { response } = await dialog.showMessageBox(parent, {
    type: "question",
    message: "Make a new library in this folder?",
    detail: `There is no library in it yet, but there are other files.\n\n${folder}`,
    buttons: ["Make a library", "Cancel"],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** What the dialogs work on. */
export interface DialogSurroundings {
  window: () => BrowserWindow | null;
  library: LibraryClient;
  /** Opens another library in place of the one that is open. */
  openLibrary: OpenLibraryFolder;
  /** Has the window save all it holds; answers whether it could. */
  flush: () => Promise<boolean>;
  /** Tells the window that the library's content has changed by other means than its own requests. */
  libraryChanged: () => void;
  /** Tells the window how far the export of a site is. */
  editionProgress: (progress: EditionProgress | null) => void;
}

/** The requests that ask the reporter for a file or folder first. The window never names a path. */
export function dialogHandlers({
  window,
  library,
  openLibrary,
  libraryChanged,
  flush,
  editionProgress,
}: DialogSurroundings): DialogHandlers {
  async function choose(options: OpenDialogOptions): Promise<string[]> {
    const parent = window();
    if (parent === null) return [];
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, options);
    return canceled ? [] : filePaths;
  }

  async function chooseExportFolder(): Promise<string | undefined> {
    const [folder] = await choose({
      title: "Export to Folder",
      buttonLabel: "Export",
      properties: ["openDirectory", "createDirectory"],
    });
    return folder;
  }

  return {
    "library.choose": async () => {
      const [folder] = await choose({
        title: "Open Library",
        buttonLabel: "Open",
        message: "Choose a library, or an empty folder for a new one.",
        properties: ["openDirectory", "createDirectory"],
      });
      if (folder === undefined || !(await mayBecomeLibrary(window(), folder))) return succeed(null);
      // The dialog may have been open for long: what was typed meanwhile belongs to the library that is left.
      if (!(await flush())) return fail(unsaved);
      const opened = await openLibrary(folder);
      if (opened.ok) libraryChanged();
      return opened;
    },
    "articles.export": async ({ ids, format, layout }) => {
      const folder = await chooseExportFolder();
      return folder === undefined ? succeed(null) : library.request("export.write", { ids, format, layout, folder });
    },
    "bulk.export": async (order) => {
      const folder = await chooseExportFolder();
      return folder === undefined ? succeed(null) : library.request("bulk.write", { ...order, folder });
    },
    "popular.choose": async () => {
      const [path] = await choose({
        title: "Choose Page Views",
        buttonLabel: "Read",
        properties: ["openFile"],
        filters: [{ name: "Tables", extensions: ["csv", "tsv", "txt"] }],
      });
      return path === undefined ? succeed(null) : library.request("popular.read", { path });
    },
    ...importDialogs(choose, library),
    ...editionDialogs(choose, library, editionProgress),
    ...savingDialogs(window),
    "assets.choose": async () => {
      const [path] = await choose({
        title: "Choose a Picture",
        properties: ["openFile"],
        filters: [{ name: "Pictures", extensions: ["jpg", "jpeg", "png", "webp", "gif", "avif"] }],
      });
      return path === undefined ? succeed(null) : library.request("assets.addFile", { path });
    },
    "backups.reveal": async () => {
      const info = await library.request("library.info", undefined);
      if (!info.ok) return info;
      const folder = libraryPaths(info.value.folder).backups;
      const refusal = isFolder(folder) ? await shell.openPath(folder) : "There is no such folder.";
      return refusal === ""
        ? succeed(null)
        : fail({ code: "file-unreadable", message: "The folder cannot be shown.", place: folder, mend: refusal });
    },
    "links.open": async ({ address }) => {
      const parent = window();
      return parent === null
        ? fail({ code: "cancelled", message: "The window is closed." })
        : openLink(parent, address);
    },
  };
}

const unsaved = {
  code: "in-use",
  message: "Some of your text could not be saved yet, so the other library was not opened.",
  mend: "See what the status line says, then open it again.",
} as const;
