import { registerTableSelectionObserver } from "@lexical/table";
import { defineExtension } from "lexical";

/** Tables under the hand: cells are selected by mouse and Shift+arrows, and the arrow keys move through them. */
export const TableEditingExtension = defineExtension({
  name: "dateline/table-editing",
  register: (editor) => registerTableSelectionObserver(editor, false),
});
