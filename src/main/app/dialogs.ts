import { type BrowserWindow, dialog, type OpenDialogOptions } from "electron";
import type { DialogHandlers } from "../ipc/handlers.ts";
import { fail, succeed } from "../../shared/result.ts";
import type { LibraryClient } from "../worker/client.ts";
import { openLink } from "./links.ts";
import type { LibraryInfo } from "../../shared/library.ts";
import type { Result } from "../../shared/result.ts";

/** What the dialogs work on. */
export interface DialogSurroundings {
  window: () => BrowserWindow | null;
  library: LibraryClient;
  /** Opens another library in place of the one that is open. */
  switchLibrary: (folder: string) => Promise<Result<LibraryInfo>>;
  /** Tells the window that the library's content has changed by other means than its own requests. */
  libraryChanged: () => void;
}

/** The requests that ask the reporter for a file or folder first. The window never names a path. */
export function dialogHandlers({ window, library, switchLibrary, libraryChanged }: DialogSurroundings): DialogHandlers {
  async function choose(options: OpenDialogOptions): Promise<string[]> {
    const parent = window();
    if (parent === null) return [];
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, options);
    return canceled ? [] : filePaths;
  }

  return {
    "library.choose": async () => {
      const [folder] = await choose({
        title: "Open Library",
        buttonLabel: "Open",
        message: "Choose a library, or an empty folder for a new one.",
        properties: ["openDirectory", "createDirectory"],
      });
      return folder === undefined ? succeed(null) : switchLibrary(folder);
    },
    "articles.export": async ({ ids, format, layout }) => {
      const [folder] = await choose({
        title: "Export to Folder",
        buttonLabel: "Export",
        properties: ["openDirectory", "createDirectory"],
      });
      return folder === undefined ? succeed(null) : library.request("export.write", { ids, format, layout, folder });
    },
    "articles.import": async () => {
      const paths = await choose({
        title: "Import Articles",
        buttonLabel: "Import",
        properties: ["openFile", "multiSelections"],
        filters: [
          { name: "Dateline articles", extensions: ["json"] },
          { name: "All files", extensions: ["*"] },
        ],
      });
      if (paths.length === 0) return succeed(null);
      const receipt = await library.request("import.files", { paths });
      if (!receipt.ok) return receipt;
      libraryChanged();
      return succeed({ ids: receipt.value.articles.map(({ id }) => id) });
    },
    "assets.choose": async () => {
      const [path] = await choose({
        title: "Choose a Picture",
        properties: ["openFile"],
        filters: [{ name: "Pictures", extensions: ["jpg", "jpeg", "png", "webp", "gif", "avif"] }],
      });
      return path === undefined ? succeed(null) : library.request("assets.addFile", { path });
    },
    "links.open": async ({ address }) => {
      const parent = window();
      return parent === null
        ? fail({ code: "cancelled", message: "The window is closed." })
        : openLink(parent, address);
    },
  };
}
