import { HistoryExtension } from "@lexical/history";
import { configExtension, defineExtension } from "lexical";
import { DocumentExtension } from "../../../document/extension.ts";
import { formatCommands } from "../commands/format-commands.ts";
import { linkCommand } from "../commands/link-command.ts";
import { ShortcutsExtension } from "../commands/shortcuts-extension.ts";
import { LinkEditingExtension } from "../link/link-editing-extension.ts";
import { PasteExtension } from "../paste/paste-extension.ts";
import { reportEditorError } from "../report-error.ts";
import { SelectionExtension } from "../selection/selection-extension.ts";

/** The small editor in which a footnote's note is written: words, formats and links. */
export const NoteExtension = defineExtension({
  name: "dateline/note",
  namespace: "dateline",
  onError: reportEditorError,
  $initialEditorState: null,
  dependencies: [
    DocumentExtension,
    HistoryExtension,
    LinkEditingExtension,
    PasteExtension,
    SelectionExtension,
    configExtension(ShortcutsExtension, { commands: [...formatCommands, linkCommand] }),
  ],
});
