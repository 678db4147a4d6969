import { BrowserWindow, nativeTheme, screen } from "electron";
import type { EventName, Events, WindowEvent } from "../../shared/ipc/events.ts";
import { ORIGIN } from "./routes.ts";
import type { SettingsStore } from "./settings.ts";

const SMALLEST = { width: 720, height: 480 };
const FIRST_SIZE = { width: 1440, height: 900 };
/** Shown until the page has drawn: the interface's own background, so that nothing flashes. */
const BACKGROUND = { light: "#f7f6f2", dark: "#161718" };

/** Makes Dateline's window and shows it as soon as there is something to see. */
export function openWindow(preload: string, settings: SettingsStore): BrowserWindow {
  const remembered = settings.read().window;
  const window = new BrowserWindow({
    ...FIRST_SIZE,
    ...(remembered !== null && isOnScreen(remembered) ? remembered : {}),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: "Dateline",
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // The languages desk checks spelling; Chromium's own would fetch its dictionaries from the network.
      spellcheck: false,
    },
  });
  if (remembered?.maximised === true) window.maximize();
  window.once("ready-to-show", () => window.show());
  window.on("close", () => remember(window, settings));
  // No navigation to elsewhere is let through, but Chromium asks nobody about `about:blank`.
  window.webContents.on("did-navigate", (_event, address) => {
    if (address !== `${ORIGIN}/`) void window.loadURL(`${ORIGIN}/`);
  });
  void window.loadURL(`${ORIGIN}/`);
  return window;
}

/** Tells the window something unasked. */
export function notify<E extends EventName>(window: BrowserWindow, event: E, payload: Events[E]): void {
  if (!window.isDestroyed()) window.webContents.send("event", event, payload);
}

/** As `notify`, for what another part of the program has to tell. */
export function passOn(window: BrowserWindow, { event, payload }: WindowEvent): void {
  notify(window, event, payload);
}

function remember(window: BrowserWindow, settings: SettingsStore): void {
  settings.change({ window: { ...window.getNormalBounds(), maximised: window.isMaximized() } });
}

function isOnScreen({ x, y, width, height }: { x: number; y: number; width: number; height: number }): boolean {
  const { workArea } = screen.getDisplayMatching({ x, y, width, height });
  const right = Math.min(x + width, workArea.x + workArea.width);
  const bottom = Math.min(y + height, workArea.y + workArea.height);
  return (
    right - Math.max(x, workArea.x) >= SMALLEST.width / 2 && bottom - Math.max(y, workArea.y) >= SMALLEST.height / 2
  );
}
