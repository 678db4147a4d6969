import { type BrowserWindow, dialog } from "electron";
import type { Gate } from "../ipc/gate.ts";
import { notify } from "./window.ts";

/** How long the window may take to save what it holds before the reporter is asked, in milliseconds. */
const PATIENCE = 4000;

/** Has the window save all it holds; answers whether it could. */
export function flushWindow(window: BrowserWindow, onFlushed: Gate["onFlushed"]): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (flushed: boolean): void => {
      clearTimeout(timer);
      stopListening();
      resolve(flushed);
    };
    const timer = setTimeout(() => settle(false), PATIENCE);
    const stopListening = onFlushed(() => settle(true));
    notify(window, "flush", null);
  });
}

/**
 * Keeps the window open until all that was typed is on the disk. It is asked to save and to say when it has; where it cannot,
 * the reporter decides. `onFlushed` registers what is to be told when the window says so.
 */
export function deferClose(window: BrowserWindow, onFlushed: Gate["onFlushed"]): void {
  let state: "open" | "closing" | "closed" = "open";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasLoaded = false;

  const closeNow = (): void => {
    clearTimeout(timer);
    state = "closed";
    if (!window.isDestroyed()) window.close();
  };
  const ask = async (): Promise<void> => {
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      message: "Some of your text could not be saved yet.",
      detail: "Keep Dateline open, see what the status line says and mend it, or copy your text to a safe place.",
      buttons: ["Keep open", "Try again", "Close and lose it"],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (state !== "closing") return;
    if (response === 2) closeNow();
    else if (response === 1) flush();
    else state = "open";
  };
  const flush = (): void => {
    state = "closing";
    notify(window, "flush", null);
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PATIENCE);
  };

  onFlushed(() => {
    if (state === "closing") closeNow();
  });
  window.webContents.once("did-finish-load", () => {
    hasLoaded = true;
  });
  // A page that has crashed holds nothing any more that could be saved; a new one shows all that was.
  window.webContents.on("render-process-gone", () => {
    if (state === "closing") closeNow();
    else if (state === "open") window.webContents.reload();
  });
  window.on("close", (event) => {
    // A page that is not there yet holds nothing, and would not answer.
    if (state === "closed" || !hasLoaded) return;
    event.preventDefault();
    if (state === "open") flush();
  });
}
