import { type BrowserWindow, dialog, shell } from "electron";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { openableAddress } from "./openable-address.ts";

/** Opens an address in the system's browser or mail program, once the reporter has seen it in full and agreed. */
export async function openLink(window: BrowserWindow, text: string): Promise<Result<null>> {
  const address = openableAddress(text);
  if (address === undefined) {
    return fail({
      code: "forbidden",
      message: "Only secure web addresses (https:) and mail addresses are opened.",
      place: text,
    });
  }
  const { response } = await dialog.showMessageBox(window, {
    type: "question",
    message: "Open this link outside Dateline?",
    detail: address,
    buttons: ["Open", "Cancel"],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(address);
  return succeed(null);
}
