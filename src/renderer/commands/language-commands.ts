import { notify } from "../app/notices-store.ts";
import { useActiveEditor } from "../editor/active-editor.ts";
import { stepThroughFindings } from "../editor/language/step-through-findings.ts";
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
];

function step(by: 1 | -1): void {
  const { editor } = useActiveEditor.getState();
  editor?.focus(() => {
    if (!stepThroughFindings(editor, by)) notify({ kind: "information", message: "Nothing was found in the text." });
  });
}
