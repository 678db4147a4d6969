import type { OpenDialogOptions } from "electron";
import type { EditionProgress } from "../../shared/edition.ts";
import { succeed } from "../../shared/result.ts";
import { editionThread } from "../edition/edition-thread.ts";
import type { DialogHandlers } from "../ipc/handlers.ts";
import type { LibraryClient } from "../worker/client.ts";

/** The requests about a whole site: its folder is asked for, then it is written in a thread of its own. */
export function editionDialogs(
  choose: (options: OpenDialogOptions) => Promise<string[]>,
  library: LibraryClient,
  onProgress: (progress: EditionProgress | null) => void,
): Pick<DialogHandlers, "edition.export" | "edition.cancel"> {
  const thread = editionThread(onProgress);
  return {
    "edition.export": async ({ scope }) => {
      const [folder] = await choose({
        title: "Export the Site to a Folder",
        buttonLabel: "Export",
        properties: ["openDirectory", "createDirectory"],
      });
      if (folder === undefined) return succeed(null);
      const info = await library.request("library.info", undefined);
      return info.ok ? thread.run({ libraryFolder: info.value.folder, folder, scope }) : info;
    },
    "edition.cancel": () => {
      thread.cancel();
      return Promise.resolve(succeed(null));
    },
  };
}
