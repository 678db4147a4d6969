import type { BrowserWindow } from "electron";
import { succeed } from "../../shared/result.ts";
import type { DialogHandlers } from "../ipc/handlers.ts";
import { type FileToSave, saveElsewhere } from "./save-elsewhere.ts";

type SavingDialogs = Pick<DialogHandlers, "rescue.saveCopy" | "import.saveReport" | "paste.saveReport" | "paste.plain">;

/** The requests that write one file to a place the reporter chooses, and the one that pastes without formats. */
export function savingDialogs(window: () => BrowserWindow | null): SavingDialogs {
  const save = async (file: FileToSave): Promise<Awaited<ReturnType<typeof saveElsewhere>>> => {
    const parent = window();
    return parent === null ? succeed(null) : saveElsewhere(parent, file);
  };
  return {
    "rescue.saveCopy": ({ fileName, content }) =>
      save({ title: "Save a Copy Elsewhere", fileName, otherName: "article.json", filter: ARTICLE, content }),
    "import.saveReport": async ({ text }) => {
      const fileName = "Import report.txt";
      const saved = await save({
        title: "Save the Report",
        fileName,
        otherName: fileName,
        filter: TEXT,
        content: text,
      });
      return saved.ok ? succeed(null) : saved;
    },
    "paste.saveReport": ({ content }) => {
      const fileName = "Paste report.json";
      return save({ title: "Save the Paste", fileName, otherName: fileName, filter: REPORT, content });
    },
    "paste.plain": async () => {
      window()?.webContents.pasteAndMatchStyle();
      return succeed(null);
    },
  };
}

const ARTICLE = { name: "Dateline article", extensions: ["json"] };
const TEXT = { name: "Text", extensions: ["txt"] };
const REPORT = { name: "Report", extensions: ["json"] };
