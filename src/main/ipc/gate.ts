import { type BrowserWindow, ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from "electron";
import { fail } from "../../shared/result.ts";
import { answerRequest, type Handlers } from "./answer.ts";

/**
 * The one place where the window's messages come in. Heard is only Dateline's own window, in its main frame, on Dateline's
 * own page.
 */
export interface Gate {
  /** Registers what is told when the window has saved all it held; answers how to call that off. */
  onFlushed: (listener: () => void) => () => void;
}

/** Opens the gate for a window. `reportBug` is told of what should not have happened. */
export function openGate(
  window: () => BrowserWindow | null,
  origin: string,
  handlers: Handlers,
  reportBug: (description: string) => void,
): Gate {
  const isTrusted = (event: IpcMainEvent | IpcMainInvokeEvent): boolean => {
    const frame = event.senderFrame;
    return (
      frame !== null &&
      event.sender === window()?.webContents &&
      frame === event.sender.mainFrame &&
      frame.origin === origin
    );
  };
  const flushListeners = new Set<() => void>();
  ipcMain.handle("request", (event, channel: unknown, input: unknown) =>
    isTrusted(event) ? answerRequest(handlers, channel, input, reportBug) : fail(forbidden),
  );
  ipcMain.on("flushed", (event) => {
    if (isTrusted(event)) for (const listener of flushListeners) listener();
  });
  return {
    onFlushed: (listener) => {
      flushListeners.add(listener);
      return () => flushListeners.delete(listener);
    },
  };
}

const forbidden = { code: "forbidden", message: "Only Dateline’s own window may ask." } as const;
