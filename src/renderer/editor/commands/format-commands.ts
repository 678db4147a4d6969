import { FORMAT_TEXT_COMMAND } from "lexical";
import type { Shortcut } from "../../commands/shortcut.ts";
import type { IconName } from "../../ui/icon.tsx";
import type { BodyTextFormat } from "../selection/selection-state.ts";
import type { EditorCommand } from "./editor-command.ts";

export const boldCommand = formatCommand("bold", "Bold", "bold", "mod+b");
export const italicCommand = formatCommand("italic", "Italic", "italic", "mod+i");
export const underlineCommand = formatCommand("underline", "Underline", "underline", "mod+u");
export const strikethroughCommand = formatCommand("strikethrough", "Strikethrough", "strikethrough", "mod+shift+x");
export const subscriptCommand = formatCommand("subscript", "Subscript", "subscript");
export const superscriptCommand = formatCommand("superscript", "Superscript", "superscript");

/** The formats of text, in the order of the toolbar. */
export const formatCommands: readonly EditorCommand[] = [
  boldCommand,
  italicCommand,
  underlineCommand,
  strikethroughCommand,
  subscriptCommand,
  superscriptCommand,
];

function formatCommand(format: BodyTextFormat, label: string, icon: IconName, shortcut?: Shortcut): EditorCommand {
  return {
    id: `text.${format}`,
    label,
    icon,
    ...(shortcut !== undefined && { shortcut }),
    isActive: ({ formats }) => formats.has(format),
    run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format),
  };
}
