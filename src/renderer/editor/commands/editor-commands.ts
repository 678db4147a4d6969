import {
  blockCommands,
  bulletedListCommand,
  headingCommands,
  numberedListCommand,
  quotationCommand,
} from "./block-commands.ts";
import type { EditorCommand } from "./editor-command.ts";
import { boldCommand, formatCommands, italicCommand } from "./format-commands.ts";
import { footnoteCommand } from "./footnote-command.ts";
import { redoCommand, undoCommand } from "./history-commands.ts";
import { insertCommands } from "./insert-commands.ts";
import { TABLE_GROUPS } from "./table-commands.ts";
import { linkCommand } from "./link-command.ts";
import { blockMenuCommand, moveCommands } from "./move-commands.ts";
import { pastePlainCommand } from "./paste-plain-command.ts";
import { framePictureCommand } from "./picture-commands.ts";
import { tidyTypographyCommand } from "./typography-command.ts";

/** What a block can be turned into: the first menu of the bar. */
export const BLOCK_COMMANDS: readonly EditorCommand[] = blockCommands;

/** What can be put in: the second menu of the bar. */
export const INSERT_COMMANDS: readonly EditorCommand[] = [...insertCommands, footnoteCommand];

/** What a slash offers. */
export const SLASH_COMMANDS: readonly EditorCommand[] = [...blockCommands, ...insertCommands];

/** What can be done with a block as a whole: the menu of its handle. */
export const MOVE_COMMANDS: readonly EditorCommand[] = moveCommands;

/** The buttons of the bar, in groups. */
export const BAR_GROUPS: readonly (readonly EditorCommand[])[] = [
  [boldCommand, italicCommand, linkCommand],
  [bulletedListCommand, numberedListCommand],
];

/** The buttons beside selected words, in groups. */
export const SELECTION_GROUPS: readonly (readonly EditorCommand[])[] = [
  [...formatCommands, linkCommand],
  [...headingCommands, quotationCommand, bulletedListCommand, numberedListCommand],
];

/** Everything that can be done to the text. */
export const EDITOR_COMMANDS: readonly EditorCommand[] = [
  ...formatCommands,
  linkCommand,
  ...blockCommands,
  ...insertCommands,
  footnoteCommand,
  ...TABLE_GROUPS.flat(),
  framePictureCommand,
  ...moveCommands,
  blockMenuCommand,
  undoCommand,
  redoCommand,
  pastePlainCommand,
  tidyTypographyCommand,
];
