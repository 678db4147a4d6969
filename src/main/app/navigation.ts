import type { Session, WebContents } from "electron";
import { ORIGIN } from "./routes.ts";

/** Keeps a window on Dateline's own page: it can go nowhere else, open nothing and hold no other page. */
export function keepInside(contents: WebContents): void {
  contents.on("will-navigate", (event) => {
    if (event.url !== `${ORIGIN}/`) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame && !event.url.startsWith(`${ORIGIN}/preview/`)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

/** Denies every permission a page can ask for, but for copying to the clipboard, which a reporter asks for by a command. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === "clipboard-sanitized-write"),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === "clipboard-sanitized-write");
  session.setDevicePermissionHandler(() => false);
}
