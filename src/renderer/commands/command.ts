import type { Shortcut } from "./shortcut.ts";

/** The headings under which the palette and the shortcuts sheet list the commands, in their order. */
export const COMMAND_GROUPS = [
  "Article",
  "Text",
  "Language",
  "Go to",
  "View",
  "Status",
  "Selection",
  "Library",
] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What holds at the moment, as far as commands depend on it. */
export interface CommandContext {
  /** An article is before the reporter, and where it lies. */
  article: { id: string; trashed: boolean } | null;
  /** The library can be written to. */
  writable: boolean;
}

/** One thing the reporter can do, however it is reached: by palette, key, menu or button. */
export interface Command {
  /** Stable name; the native menus use it. */
  id: string;
  label: string;
  group: CommandGroup;
  shortcut?: Shortcut;
  /** Other words under which the palette finds it. */
  keywords?: readonly string[];
  /** Its shortcut is answered by the text, and only there. */
  keysInText?: boolean;
  /** Whether it can be done now; always, if left out. */
  when?: (context: CommandContext) => boolean;
  run: () => void;
}

/** An article is open and may be changed. */
export function canEdit({ article, writable }: CommandContext): boolean {
  return article !== null && !article.trashed && writable;
}

/** An article is open and not in the trash. */
export function isOpen({ article }: CommandContext): boolean {
  return article !== null && !article.trashed;
}

/** The library can be written to. */
export function isWritable({ writable }: CommandContext): boolean {
  return writable;
}
