import { openDialog } from "../app/dialog-store.ts";
import { runInActiveEditor } from "../editor/active-editor.ts";
import { canTakePasteAs, takePasteAs } from "../editor/paste/receipt/take-paste-as.ts";
import type { Command } from "./command.ts";

const WAYS = [
  ["full", "Last paste: take it in full"],
  ["light", "Last paste: take it lightly, without emphasis and pictures"],
  ["plain", "Last paste: take it as plain text"],
] as const;

/** Commands about what was pasted. */
export const PASTE_COMMANDS: readonly Command[] = [
  ...WAYS.map(([mode, label]) => ({
    id: `paste.take-${mode}`,
    label,
    group: "Text" as const,
    keywords: ["paste", "receipt", "formatting"],
    when: () => canTakePasteAs(mode),
    run: () => runInActiveEditor((editor) => takePasteAs(editor, mode)),
  })),
  {
    id: "paste.last",
    label: "Last pastes",
    group: "Text",
    keywords: ["clipboard", "raw", "inspect", "bug report", "receipt"],
    run: () => openDialog({ kind: "last-pastes" }),
  },
];
