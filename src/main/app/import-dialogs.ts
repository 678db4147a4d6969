import { clipboard, type OpenDialogOptions } from "electron";
import { fail, succeed } from "../../shared/result.ts";
import type { DialogHandlers } from "../ipc/handlers.ts";
import type { LibraryClient } from "../worker/client.ts";

type ImportDialogs = Pick<DialogHandlers, "import.choose" | "import.clipboard">;

/** The requests of an import that need the main thread: choosing what comes in. */
export function importDialogs(
  choose: (options: OpenDialogOptions) => Promise<string[]>,
  library: LibraryClient,
): ImportDialogs {
  return {
    "import.choose": async ({ kind }) => {
      const paths = await choose({
        title: kind === "files" ? "Import Articles" : "Import a Folder",
        buttonLabel: "Read",
        properties: kind === "files" ? ["openFile", "multiSelections"] : ["openDirectory"],
      });
      return paths.length === 0 ? succeed(null) : library.request("import.read", { paths });
    },
    "import.clipboard": async () => {
      const text = await clipboard.readText();
      if (text.trim() === "") return fail(empty);
      return library.request("import.contents", { files: [{ path: "Clipboard.txt", bytes: Buffer.from(text) }] });
    },
  };
}

const empty = {
  code: "not-found",
  message: "There is no text on the clipboard.",
  mend: "Copy an article first.",
} as const;
