import type { WebContents } from "electron";
import { ORIGIN } from "./routes.ts";

/** Keeps a page on Dateline's own: it can go nowhere else, open nothing, hold no other page and choose no device. */
export function keepInside(contents: WebContents): void {
  contents.on("will-navigate", (event) => {
    if (event.url !== `${ORIGIN}/`) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame && !event.url.startsWith(`${ORIGIN}/preview/`)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.on("select-bluetooth-device", (event, _devices, choose) => {
    event.preventDefault();
    choose("");
  });
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
