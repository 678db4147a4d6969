import { useLibrary } from "../app/library-store.ts";
import { useSession } from "../app/session-store.ts";
import { useSelection } from "../desk/selection/selection-store.ts";
import type { Command } from "./command.ts";
import { availableCommands } from "./commands.ts";

/** The commands that can be done now, followed while it shows: a selection that is still being counted, an article being opened. */
export function useAvailableCommands(): Command[] {
  useSession(({ article, trashed }) => `${article?.id} ${trashed}`);
  useLibrary(({ library }) => library?.readOnly);
  useSelection(({ selection }) => selection);
  return availableCommands();
}
