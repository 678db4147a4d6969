import { editFootnote } from "../footnote/footnote-extension.ts";
import type { EditorCommand } from "./editor-command.ts";

export const footnoteCommand: EditorCommand = {
  id: "insert.footnote",
  label: "Footnote",
  icon: "asterisk",
  shortcut: "mod+alt+n",
  keywords: ["note", "source", "reference", "endnote"],
  run: editFootnote,
};
