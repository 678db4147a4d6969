import { join } from "node:path";
import { app, type BrowserWindow, session } from "electron";
import log from "electron-log/main";
import { openGate } from "../ipc/gate.ts";
import { handlersOf } from "../ipc/handlers.ts";
import { type LibraryClient, startLibraryWorker } from "../worker/client.ts";
import type { LibraryInfo } from "../../shared/library.ts";
import type { Result } from "../../shared/result.ts";
import { openLibraryAtStart } from "./choose-library.ts";
import { deferClose } from "./closing.ts";
import { dialogHandlers } from "./dialogs.ts";
import { setMenu } from "./menu.ts";
import { denyPermissions } from "./navigation.ts";
import { registerScheme, serveScheme } from "./protocol.ts";
import { ORIGIN } from "./routes.ts";
import { openSettings } from "./settings.ts";
import { notify, openWindow } from "./window.ts";

/** The built files next to the main script. */
export interface BuiltFiles {
  worker: string;
  preload: string;
  windowFolder: string;
}

/**
 * Starts the app. The library's thread starts first and opens the library while Chromium gets ready; the window comes as
 * soon as Chromium can show one.
 */
export async function startApp(files: BuiltFiles): Promise<void> {
  const userData = app.getPath("userData");
  const settings = openSettings(userData);
  const reportBug = (description: string): void => log.error(description);
  const library = startLibraryWorker(files.worker, reportBug);
  let window: BrowserWindow | null = null;
  let info: LibraryInfo | null = null;

  const open = async (folder: string): Promise<Result<LibraryInfo>> => {
    const opened = await library.request("session.open", { folder, create: true, samples: true });
    if (opened.ok) info = opened.value;
    return opened;
  };
  const tellWindow = (): void => {
    if (window !== null) notify(window, "library-changed", null);
  };
  const switchLibrary = async (folder: string): Promise<Result<LibraryInfo>> => {
    const opened = await open(folder);
    if (opened.ok) {
      settings.change({ libraryFolder: opened.value.folder });
      tellWindow();
    }
    return opened;
  };
  const firstFolder = process.env["DATELINE_LIBRARY"] || settings.read().libraryFolder || join(userData, "Library");
  const opening = openLibraryAtStart(firstFolder, open);

  registerScheme();
  const dialogs = dialogHandlers({ window: () => window, library, switchLibrary, libraryChanged: tellWindow });
  const gate = openGate(() => window, ORIGIN, handlersOf(library, dialogs), reportBug);
  await app.whenReady();
  serveScheme({
    windowFolder: files.windowFolder,
    developmentServer: app.isPackaged ? undefined : process.env["ELECTRON_RENDERER_URL"],
    assetsFolder: () => (info === null ? undefined : join(info.folder, "assets")),
    preview: (articleId) => library.request("preview.file", { articleId }),
  });
  denyPermissions(session.defaultSession);
  setMenu((command) => {
    if (window !== null) notify(window, "command", command);
  });

  if ((await opening) === undefined) return quit(library);
  window = openWindow(files.preload, settings);
  deferClose(window, gate.onFlushed);
  window.on("closed", () => {
    window = null;
    void quit(library);
  });
  app.on("second-instance", () => focus(window));
}

function focus(window: BrowserWindow | null): void {
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
}

async function quit(library: LibraryClient): Promise<void> {
  await library.stop();
  app.exit();
}
