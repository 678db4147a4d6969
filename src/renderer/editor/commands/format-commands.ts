import { FORMAT_TEXT_COMMAND } from "lexical";
import { Bold, Italic, type LucideIcon, Strikethrough, Subscript, Superscript, Underline } from "lucide-react";
import type { Shortcut } from "../../commands/shortcut.ts";
import type { BodyTextFormat } from "../selection/selection-state.ts";
import type { EditorCommand } from "./editor-command.ts";

export const boldCommand = formatCommand("bold", "Bold", Bold, "mod+b");
export const italicCommand = formatCommand("italic", "Italic", Italic, "mod+i");
export const underlineCommand = formatCommand("underline", "Underline", Underline, "mod+u");
export const strikethroughCommand = formatCommand("strikethrough", "Strikethrough", Strikethrough, "mod+shift+x");
export const subscriptCommand = formatCommand("subscript", "Subscript", Subscript);
export const superscriptCommand = formatCommand("superscript", "Superscript", Superscript);

/** The formats of text, in the order of the toolbar. */
export const formatCommands: readonly EditorCommand[] = [
  boldCommand,
  italicCommand,
  underlineCommand,
  strikethroughCommand,
  subscriptCommand,
  superscriptCommand,
];

function formatCommand(format: BodyTextFormat, label: string, icon: LucideIcon, shortcut?: Shortcut): EditorCommand {
  return {
    id: `text.${format}`,
    label,
    icon,
    ...(shortcut !== undefined && { shortcut }),
    isActive: ({ formats }) => formats.has(format),
    run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format),
  };
}
