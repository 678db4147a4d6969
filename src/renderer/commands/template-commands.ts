import { openDialog } from "../app/dialog-store.ts";
import { useSession } from "../app/session-store.ts";
import { askToSaveAsTemplate, chooseTemplate } from "../templates/template-actions.ts";
import { type Command, isOpen, isWritable } from "./command.ts";

/** Commands about articles to begin from. */
export const TEMPLATE_COMMANDS = [
  {
    id: "template.new",
    label: "New article from template",
    group: "Article",
    shortcut: "mod+shift+n",
    keywords: ["visit", "match", "report", "obituary", "interview", "create"],
    when: isWritable,
    run: () => void chooseTemplate(),
  },
  {
    id: "template.save",
    label: "Save as template…",
    group: "Article",
    keywords: ["model", "reuse"],
    when: (context) => isOpen(context) && isWritable(context),
    run: () => {
      const id = useSession.getState().article?.id;
      if (id !== undefined) void askToSaveAsTemplate(id);
    },
  },
  {
    id: "template.manage",
    label: "Manage templates",
    group: "Library",
    keywords: ["rename", "delete", "reset"],
    run: () => openDialog({ kind: "settings", tab: "templates" }),
  },
] as const satisfies readonly Command[];
