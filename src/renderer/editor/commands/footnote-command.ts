import { Asterisk } from "lucide-react";
import { editFootnote } from "../footnote/footnote-extension.ts";
import type { EditorCommand } from "./editor-command.ts";

export const footnoteCommand: EditorCommand = {
  id: "insert.footnote",
  label: "Footnote",
  icon: Asterisk,
  shortcut: "mod+alt+n",
  keywords: ["note", "source", "reference", "endnote"],
  run: editFootnote,
};
