import { COMMAND_PRIORITY_NORMAL, defineExtension, KEY_DOWN_COMMAND, safeCast } from "lexical";
import { isMac } from "../../app/platform.ts";
import { matchesShortcut } from "../../commands/shortcut.ts";
import type { EditorCommand } from "./editor-command.ts";

/** Runs the commands of the text by their keys while the caret is in it. */
export const ShortcutsExtension = defineExtension({
  name: "dateline/shortcuts",
  config: safeCast<{ commands: readonly EditorCommand[] }>({ commands: [] }),
  register: (editor, { commands }) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const isPlainKey = !event.ctrlKey && !event.metaKey && !event.altKey;
        if (isPlainKey || event.isComposing || !editor.isEditable()) return false;
        const command = commands.find(
          ({ shortcut }) => shortcut !== undefined && matchesShortcut(shortcut, event, isMac),
        );
        if (command === undefined) return false;
        event.preventDefault();
        command.run(editor);
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    ),
});
