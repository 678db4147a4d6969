import { showSideTab } from "../details/side-tab-store.ts";
import { openDialog } from "../app/dialog-store.ts";
import { useSession } from "../app/session-store.ts";
import { canEdit, type Command, isOpen } from "./command.ts";

/** Commands about what is looked at before an article leaves, and what it leaves behind. */
export const PREFLIGHT_COMMANDS: readonly Command[] = [
  {
    id: "preflight.open",
    label: "Preflight",
    group: "Article",
    shortcut: "mod+6",
    keywords: ["check", "warnings", "ready", "search result", "card", "accessibility"],
    when: isOpen,
    run: () => showSideTab("preflight"),
  },
  {
    id: "links.repair",
    label: "Repair links to this article…",
    group: "Article",
    keywords: ["also read", "related", "renamed", "withdrawn", "backlinks"],
    when: canEdit,
    run: () => {
      const targetId = useSession.getState().article?.id;
      if (targetId !== undefined) openDialog({ kind: "repair-links", targetId });
    },
  },
];
