import { type BrowserWindow, dialog, shell } from "electron";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { openableAddress } from "./openable-address.ts";

/** Opens an address in the system's browser or mail program, once the reporter has seen it in full and agreed. */
export async function openLink(window: BrowserWindow, text: string): Promise<Result<null>> {
  const openable = openableAddress(text);
  if (openable === undefined) {
    return fail({
      code: "forbidden",
      message: "Only secure web addresses (https:) and mail addresses are opened, and none with a password in it.",
      place: text,
    });
  }
  const { address, leadsTo } = openable;
  const { response } = await dialog.showMessageBox(window, {
    type: "question",
    message: address.startsWith("mailto:") ? `Write to ${leadsTo}?` : `Open ${leadsTo} in your browser?`,
    detail: address,
    buttons: ["Open", "Cancel"],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(address);
  return succeed(null);
}
