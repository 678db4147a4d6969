import { COMMAND_PRIORITY_LOW, defineExtension, KEY_ESCAPE_COMMAND } from "lexical";

/** Escape leaves the caret where it is. Lexical's rich text takes the focus away, after which typing goes nowhere; F6 moves on. */
export const FocusExtension = defineExtension({
  name: "dateline/focus",
  register: (editor) => editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
});
