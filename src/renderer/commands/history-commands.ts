import { useSession } from "../app/session-store.ts";
import { askForName, openHistory } from "../history/history-actions.ts";
import { canEdit, type Command, isOpen } from "./command.ts";

/** Commands about the versions of the article at hand. */
export const HISTORY_COMMANDS = [
  {
    id: "history.open",
    label: "History",
    group: "Article",
    shortcut: "mod+shift+h",
    keywords: ["versions", "revisions", "compare", "restore", "changes"],
    when: isOpen,
    run: () => {
      const id = useSession.getState().article?.id;
      if (id !== undefined) void openHistory(id);
    },
  },
  {
    id: "history.name-version",
    label: "Name this version…",
    group: "Article",
    keywords: ["keep", "snapshot", "revision"],
    when: canEdit,
    run: () => {
      const id = useSession.getState().article?.id;
      if (id !== undefined) askForName(id, null);
    },
  },
] as const satisfies readonly Command[];
