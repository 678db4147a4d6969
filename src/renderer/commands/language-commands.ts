import { openDialog } from "../app/dialog-store.ts";
import { notify } from "../app/notices-store.ts";
import { useActiveEditor } from "../editor/active-editor.ts";
import { stepThroughFindings } from "../editor/language/step-through-findings.ts";
import { showSideTab } from "../details/side-tab-store.ts";
import { changePersonal, useLanguageSettings } from "../language/language-settings.ts";
import { goToPlaceholder } from "../language/placeholders.ts";
import { type Command, isOpen } from "./command.ts";

/** Commands of the language desk. */
export const LANGUAGE_COMMANDS: readonly Command[] = [
  {
    id: "language.next",
    label: "Next finding",
    group: "Language",
    shortcut: "f8",
    keywords: ["spelling", "grammar", "style", "check"],
    when: isOpen,
    run: () => step(1),
  },
  {
    id: "language.previous",
    label: "Previous finding",
    group: "Language",
    shortcut: "shift+f8",
    keywords: ["spelling", "grammar", "style", "check"],
    when: isOpen,
    run: () => step(-1),
  },
  {
    id: "language.next-placeholder",
    label: "Next TK",
    group: "Language",
    shortcut: "mod+f8",
    keywords: ["placeholder", "to come"],
    when: isOpen,
    run: () => goToPlaceholder(1),
  },
  {
    id: "language.previous-placeholder",
    label: "Previous TK",
    group: "Language",
    shortcut: "mod+shift+f8",
    keywords: ["placeholder", "to come"],
    when: isOpen,
    run: () => goToPlaceholder(-1),
  },
  {
    id: "language.desk",
    label: "Language desk",
    group: "Language",
    shortcut: "mod+5",
    keywords: ["spelling", "grammar", "style", "findings"],
    run: () => showSideTab("language"),
  },
  {
    id: "language.typography",
    label: "Switch smart typography on or off",
    group: "Language",
    keywords: ["quotation marks", "quotes", "dashes"],
    run: () => void switchTypography(),
  },
  {
    id: "settings.house-style",
    label: "House style",
    group: "Language",
    keywords: ["rules", "style guide"],
    run: () => openDialog({ kind: "settings", tab: "house-style" }),
  },
  {
    id: "settings.language",
    label: "Dictionaries and typography",
    group: "Language",
    keywords: ["words", "personal dictionary"],
    run: () => openDialog({ kind: "settings", tab: "language" }),
  },
];

async function switchTypography(): Promise<void> {
  await changePersonal(({ smartTypography }) => ({ smartTypography: !smartTypography }));
  const isOn = useLanguageSettings.getState().personal?.smartTypography === true;
  notify({ kind: "information", message: `Smart typography is ${isOn ? "on" : "off"}.` });
}

function step(by: 1 | -1): void {
  const { editor } = useActiveEditor.getState();
  editor?.focus(() => {
    if (!stepThroughFindings(editor, by)) notify({ kind: "information", message: "Nothing was found in the text." });
  });
}
