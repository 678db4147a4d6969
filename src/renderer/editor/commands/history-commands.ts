import { REDO_COMMAND, UNDO_COMMAND } from "lexical";
import type { EditorCommand } from "./editor-command.ts";

export const undoCommand: EditorCommand = {
  id: "text.undo",
  label: "Undo",
  icon: "undo-2",
  shortcut: "mod+z",
  run: (editor) => editor.dispatchCommand(UNDO_COMMAND, undefined),
};

export const redoCommand: EditorCommand = {
  id: "text.redo",
  label: "Redo",
  icon: "redo-2",
  shortcut: "mod+shift+z",
  run: (editor) => editor.dispatchCommand(REDO_COMMAND, undefined),
};
