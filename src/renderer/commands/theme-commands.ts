import { openDialog } from "../app/dialog-store.ts";
import { useDirectory } from "../app/directory-store.ts";
import { copyTheme } from "../themes/themes-store.ts";
import { type Command, isWritable } from "./command.ts";

/** Commands about the look of pages. */
export const THEME_COMMANDS: readonly Command[] = [
  {
    id: "themes.choose",
    label: "Choose a theme…",
    group: "Library",
    keywords: ["look", "design", "style", "magazine", "broadsheet", "classic"],
    run: () => openDialog({ kind: "settings", tab: "theme" }),
  },
  {
    id: "themes.copy",
    label: "Copy theme to change it",
    group: "Library",
    keywords: ["design", "style sheet", "template", "own"],
    when: isWritable,
    run: () => {
      const theme = useDirectory.getState().publication?.theme;
      if (theme !== undefined) void copyTheme(theme).then(() => openDialog({ kind: "settings", tab: "theme" }));
    },
  },
];
