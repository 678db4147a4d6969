import { isMac } from "../app/platform.ts";
import { openFind, stepThroughFinds } from "../editor/find/find-actions.ts";
import type { Command, CommandContext } from "./command.ts";
import { canEdit } from "./command.ts";

/** Commands that find and replace in the article at hand, the trash included. */
export const FIND_COMMANDS = [
  {
    id: "find.open",
    label: "Find in the article",
    group: "Text",
    shortcut: "mod+f",
    keywords: ["search", "look for"],
    when: hasArticle,
    run: () => openFind(false),
  },
  {
    id: "find.replace",
    label: "Find and replace",
    group: "Text",
    // Command and H hides the app on a Mac.
    shortcut: isMac ? "mod+alt+f" : "mod+h",
    keywords: ["search", "substitute", "change all"],
    when: canEdit,
    run: () => openFind(true),
  },
  {
    id: "find.next",
    label: "Next find",
    group: "Text",
    shortcut: isMac ? "mod+g" : "f3",
    keywords: ["search", "again"],
    when: hasArticle,
    run: () => stepThroughFinds(1),
  },
  {
    id: "find.previous",
    label: "Previous find",
    group: "Text",
    shortcut: isMac ? "mod+shift+g" : "shift+f3",
    keywords: ["search", "again"],
    when: hasArticle,
    run: () => stepThroughFinds(-1),
  },
] as const satisfies readonly Command[];

function hasArticle({ article }: CommandContext): boolean {
  return article !== null;
}
