import type { Command } from "./command.ts";
import { type KeyPress, matchesShortcut } from "./shortcut.ts";

/** The command whose shortcut a key press is. */
export function commandForKey(commands: readonly Command[], press: KeyPress, mac: boolean): Command | undefined {
  return commands.find(({ shortcut }) => shortcut !== undefined && matchesShortcut(shortcut, press, mac));
}
