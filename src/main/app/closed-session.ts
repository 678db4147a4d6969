import type { Session } from "electron";
import { SCHEME } from "./routes.ts";

/** The addresses a page may load from: what is in the app and the library, what is in the page itself, Chromium's own tools. */
const LOCAL = new Set([`${SCHEME}:`, "data:", "blob:", "devtools:"]);

/** A network stack that finds no host by name: `app.commandLine` takes this before the app is ready. */
export const NO_HOSTS = { name: "host-resolver-rules", value: "MAP * ~NOTFOUND" } as const;

/**
 * Closes a session: it asks the network for nothing, keeps no download, and grants no permission but for copying to the
 * clipboard, which a reporter asks for by a command. `developmentServer` may be asked while Dateline is being developed.
 */
export function closeSession(session: Session, developmentServer: string | undefined): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url, developmentServer) }));
  session.on("will-download", (event) => event.preventDefault());
  denyPermissions(session);
}

function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === "clipboard-sanitized-write"),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === "clipboard-sanitized-write");
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.on("select-hid-device", (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  session.on("select-serial-port", (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose("");
  });
  session.on("select-usb-device", (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
}

function isLocal(address: string, developmentServer: string | undefined): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return (
    LOCAL.has(url.protocol) || (developmentServer !== undefined && url.host === URL.parse(developmentServer)?.host)
  );
}
