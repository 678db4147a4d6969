import type { MenuCommand } from "../../shared/ipc/events.ts";
import { isMac } from "../app/platform.ts";
import { useLibrary } from "../app/library-store.ts";
import { useSession } from "../app/session-store.ts";
import { ARTICLE_COMMANDS, STATUS_COMMANDS } from "./article-commands.ts";
import { BACKUP_COMMANDS } from "./backup-commands.ts";
import type { Command, CommandContext } from "./command.ts";
import { CORRECTION_COMMANDS } from "./correction-commands.ts";
import { FIND_COMMANDS } from "./find-commands.ts";
import { HISTORY_COMMANDS } from "./history-commands.ts";
import { commandForKey } from "./keymap.ts";
import { LANGUAGE_COMMANDS } from "./language-commands.ts";
import { PASTE_COMMANDS } from "./paste-commands.ts";
import { PREFLIGHT_COMMANDS } from "./preflight-commands.ts";
import { SELECTION_COMMANDS } from "./selection-commands.ts";
import { formatShortcut } from "./shortcut.ts";
import { TEMPLATE_COMMANDS } from "./template-commands.ts";
import { TEXT_COMMANDS } from "./text-commands.ts";
import { THEME_COMMANDS } from "./theme-commands.ts";
import { VIEW_COMMANDS } from "./view-commands.ts";

/** Every command there is. */
export const COMMANDS: readonly Command[] = [
  ...ARTICLE_COMMANDS,
  ...TEMPLATE_COMMANDS,
  ...HISTORY_COMMANDS,
  ...FIND_COMMANDS,
  ...TEXT_COMMANDS,
  ...PASTE_COMMANDS,
  ...LANGUAGE_COMMANDS,
  ...PREFLIGHT_COMMANDS,
  ...CORRECTION_COMMANDS,
  ...VIEW_COMMANDS,
  ...BACKUP_COMMANDS,
  ...THEME_COMMANDS,
  ...STATUS_COMMANDS,
  ...SELECTION_COMMANDS,
];

type FixedId =
  | (typeof ARTICLE_COMMANDS)[number]["id"]
  | (typeof FIND_COMMANDS)[number]["id"]
  | (typeof TEMPLATE_COMMANDS)[number]["id"]
  | (typeof HISTORY_COMMANDS)[number]["id"]
  | (typeof VIEW_COMMANDS)[number]["id"]
  | (typeof BACKUP_COMMANDS)[number]["id"];

/** A compile-time promise that every native menu line has its command here. */
const MENU_IDS = { has: (id: MenuCommand): FixedId => id };

/** What holds at the moment. */
export function commandContext(): CommandContext {
  const { article, trashed } = useSession.getState();
  return {
    article: article === null ? null : { id: article.id, trashed },
    writable: useLibrary.getState().library?.readOnly !== true,
  };
}

/** The commands that can be done now. */
export function availableCommands(): Command[] {
  const context = commandContext();
  return COMMANDS.filter((command) => command.when?.(context) ?? true);
}

/** Does what a native menu line asks for, if it can be done now. */
export function runMenuCommand(id: MenuCommand): void {
  const wanted = MENU_IDS.has(id);
  availableCommands()
    .find((command) => command.id === wanted)
    ?.run();
}

/** Does what a key press asks for, if anything; then the press goes no further. */
export function runKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const command = commandForKey(COMMANDS, event, isMac);
  if (command === undefined) return;
  event.preventDefault();
  if (command.when?.(commandContext()) ?? true) command.run();
}

/** The shortcut of a command as it is shown on this machine. */
export function shortcutOf(id: FixedId): string | undefined {
  const shortcut = COMMANDS.find((command) => command.id === id)?.shortcut;
  return shortcut === undefined ? undefined : formatShortcut(shortcut, isMac);
}
