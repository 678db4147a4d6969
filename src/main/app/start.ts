import { app, type BrowserWindow } from "electron";
import log from "electron-log/main";
import type { EventName, Events } from "../../shared/ipc/events.ts";
import { openGate } from "../ipc/gate.ts";
import { handlersOf } from "../ipc/handlers.ts";
import { type LibraryClient, startLibraryWorker } from "../worker/client.ts";
import { openLibraryAtStart } from "./choose-library.ts";
import { closeSession, NO_HOSTS } from "./closed-session.ts";
import { deferClose, flushWindow } from "./closing.ts";
import { dialogHandlers } from "./dialogs.ts";
import { setMenu } from "./menu.ts";
import { keepInside } from "./navigation.ts";
import { openLibraries } from "./open-library.ts";
import { personalLanguageHandlers } from "./personal-language.ts";
import { registerScheme, serveScheme } from "./protocol.ts";
import { ORIGIN } from "./routes.ts";
import { openSettings } from "./settings.ts";
import { notify, openWindow, passOn } from "./window.ts";

/** The built files next to the main script. */
export interface BuiltFiles {
  libraryWorker: string;
  healthWorker: string;
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
  let window: BrowserWindow | null = null;
  const library = startLibraryWorker(files.libraryWorker, reportBug, (event) => {
    if (window !== null) passOn(window, event);
  });
  const tell = <E extends EventName>(event: E, payload: Events[E]): void => {
    if (window !== null) notify(window, event, payload);
  };

  const libraryChanged = (): void => tell("library-changed", null);
  const { healthWorker } = files;
  const libraries = openLibraries({ library, settings, userData, healthWorker, reportBug });
  const opening = openLibraryAtStart(libraries.firstFolder, libraries.open);

  const developmentServer = app.isPackaged ? undefined : process.env["ELECTRON_RENDERER_URL"];
  closeToOutside(developmentServer);
  registerScheme();
  const dialogs = dialogHandlers({
    window: () => window,
    library,
    openLibrary: libraries.open,
    flush: async () => window === null || flushWindow(window, gate.onFlushed),
    libraryChanged,
    editionProgress: (progress) => tell("edition-progress", progress),
  });
  const gate = openGate(
    () => window,
    ORIGIN,
    handlersOf(library, { ...dialogs, ...personalLanguageHandlers(userData) }),
    reportBug,
  );
  await app.whenReady();
  serveScheme({
    windowFolder: files.windowFolder,
    developmentServer,
    assetsFolder: libraries.assetsFolder,
    preview: (articleId, theme) =>
      library.request("preview.file", { articleId, ...(theme !== undefined && { theme }) }),
    surface: () => library.request("themes.surface", undefined),
    rendition: (rendition) => library.request("preview.rendition", rendition),
  });
  setMenu((command) => tell("command", command));

  if ((await opening) === undefined) return quit(library);
  window = openWindow(files.preload, settings);
  deferClose(window, gate.onFlushed);
  window.on("closed", () => {
    window = null;
    void quit(library);
  });
  app.on("second-instance", () => focus(window));
}

/** Holds for every session and every page there will ever be, not only for the window's. To be called before the app is ready. */
function closeToOutside(developmentServer: string | undefined): void {
  if (developmentServer === undefined) app.commandLine.appendSwitch(NO_HOSTS.name, NO_HOSTS.value);
  app.on("session-created", (session) => closeSession(session, developmentServer));
  app.on("web-contents-created", (_event, contents) => keepInside(contents));
}

function focus(window: BrowserWindow | null): void {
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
}

async function quit(library: LibraryClient): Promise<void> {
  await library.stop();
  app.exit();
}
