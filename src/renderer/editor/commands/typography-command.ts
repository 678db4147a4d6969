import { HISTORY_PUSH_TAG } from "lexical";
import { notify } from "../../app/notices-store.ts";
import { savingDesk } from "../../saving/use-saving.ts";
import { $tidyTypography } from "../typography/tidy-typography.ts";
import type { EditorCommand } from "./editor-command.ts";

export const tidyTypographyCommand: EditorCommand = {
  id: "text.tidy-typography",
  label: "Tidy typography in the article",
  icon: "sparkles",
  keywords: ["quotation marks", "quotes", "dashes", "ellipsis", "spaces", "smart"],
  run: (editor) => {
    const language = savingDesk.store.getState().metadata?.language ?? "en";
    editor.update(() => say($tidyTypography(language)), { tag: HISTORY_PUSH_TAG });
  },
};

function say(lines: number): void {
  const message =
    lines === 0 ? "There was nothing to tidy." : `Tidied in ${lines} ${lines === 1 ? "paragraph" : "paragraphs"}.`;
  notify({ kind: "information", message });
}
