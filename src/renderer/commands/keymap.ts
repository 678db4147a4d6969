import type { Command } from "./command.ts";
import { type KeyPress, matchesShortcut } from "./shortcut.ts";

/** The command whose shortcut a key press is, wherever the focus is. */
export function commandForKey(commands: readonly Command[], press: KeyPress, mac: boolean): Command | undefined {
  return commands.find(
    ({ shortcut, keysInText }) =>
      shortcut !== undefined && keysInText !== true && matchesShortcut(shortcut, press, mac),
  );
}
