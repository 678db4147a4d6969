import { hasEditableEditor, runInActiveEditor, selectionInActiveEditor } from "../editor/active-editor.ts";
import type { EditorCommand } from "../editor/commands/editor-command.ts";
import { EDITOR_COMMANDS } from "../editor/commands/editor-commands.ts";
import type { Command } from "./command.ts";

/** What can be done to the text. Its keys are answered in the text itself, so that they do nothing anywhere else. */
export const TEXT_COMMANDS: readonly Command[] = EDITOR_COMMANDS.map(commandForText);

function commandForText({ id, label, shortcut, keywords, isAvailable, run }: EditorCommand): Command {
  return {
    id,
    label,
    group: "Text",
    keysInText: true,
    ...(shortcut !== undefined && { shortcut }),
    ...(keywords !== undefined && { keywords }),
    when: () => hasEditableEditor() && (isAvailable?.(selectionInActiveEditor()) ?? true),
    run: () => runInActiveEditor(run),
  };
}
