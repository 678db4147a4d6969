import { contextBridge, ipcRenderer } from "electron";
import type { Bridge } from "../shared/ipc/bridge.ts";
import type { EventName, Events } from "../shared/ipc/events.ts";

const bridge: Bridge = {
  request: (channel, input) => ipcRenderer.invoke("request", channel, input),
  listen: (event, listener) => {
    const forward = (_: unknown, name: EventName, payload: Events[typeof event]): void => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on("event", forward);
    return () => ipcRenderer.off("event", forward);
  },
  flushed: () => ipcRenderer.send("flushed"),
};

contextBridge.exposeInMainWorld("dateline", bridge);
