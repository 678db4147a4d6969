import { isOut } from "../../shared/article/status.ts";
import { settleAsTypo, writeCorrection } from "../corrections/correction-actions.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { canEdit, type Command, type CommandContext } from "./command.ts";

/** Commands about what readers are told of changes to an article that is out. */
export const CORRECTION_COMMANDS: readonly Command[] = [
  {
    id: "corrections.write",
    label: "Write a correction…",
    group: "Article",
    keywords: ["mistake", "error", "wrong", "clarification", "published"],
    when: isPublished,
    run: () => void writeCorrection(),
  },
  {
    id: "corrections.typo",
    label: "The changes are typos",
    group: "Article",
    keywords: ["correction", "published", "minor"],
    when: isPublished,
    run: () => void settleAsTypo(),
  },
];

function isPublished(context: CommandContext): boolean {
  const status = savingDesk.store.getState().metadata?.status;
  return canEdit(context) && status !== undefined && isOut(status);
}
