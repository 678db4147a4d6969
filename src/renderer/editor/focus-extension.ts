import {
  $getSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  FOCUS_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from "lexical";

/**
 * Escape leaves the caret where it is. Lexical's rich text takes the focus away, after which typing goes nowhere; F6 moves on. And
 * whatever gives the focus to the text gives it to what was selected before: the browser would begin before its first letter.
 */
export const FocusExtension = defineExtension({
  name: "dateline/focus",
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
      editor.registerCommand(FOCUS_COMMAND, () => $goOnWhereItWas(editor), COMMAND_PRIORITY_LOW),
    ),
});

function $goOnWhereItWas(editor: LexicalEditor): false {
  const isByPointer = editor.getRootElement()?.matches(":active") === true;
  const selection = $getSelection();
  if (!isByPointer && selection !== null) selection.dirty = true;
  return false;
}
