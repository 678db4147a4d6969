import { showSideTab } from "../details/side-tab-store.ts";
import { type Command, isOpen } from "./command.ts";

/** Commands about what is looked at before an article leaves. */
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
];
