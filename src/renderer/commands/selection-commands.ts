import { undoBulk } from "../desk/selection/bulk-actions.ts";
import { SELECTION_ACTIONS, type SelectionAction, TRASH_ACTIONS } from "../desk/selection/selection-actions.ts";
import { isNone } from "../desk/selection/selection.ts";
import { clearSelection, selectAll, useSelection } from "../desk/selection/selection-store.ts";
import { useDesk } from "../desk/desk-store.ts";
import { type Command, isWritable } from "./command.ts";

/** Commands about many articles at once. */
export const SELECTION_COMMANDS: readonly Command[] = [
  {
    id: "selection.all",
    label: "Select all articles found",
    group: "Selection",
    keywords: ["everything", "bulk", "many"],
    run: () => void selectAll(),
  },
  {
    id: "selection.clear",
    label: "Clear the selection",
    group: "Selection",
    when: isSomeSelected,
    run: clearSelection,
  },
  ...SELECTION_ACTIONS.map((action) => commandOf(action, false)),
  ...TRASH_ACTIONS.map((action) => commandOf(action, true)),
  {
    id: "selection.undo",
    label: "Undo the last change to many articles",
    group: "Selection",
    keywords: ["bulk", "take back", "many"],
    when: isWritable,
    run: () => void undoBulk(null),
  },
];

function commandOf({ id, label, changes, run }: SelectionAction, inTrash: boolean): Command {
  return {
    id: `selection.${id}`,
    label: `Selected articles: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    group: "Selection",
    keywords: ["bulk", "many"],
    when: (context) => isSomeSelected() && isInTrash() === inTrash && (!changes || isWritable(context)),
    run,
  };
}

function isSomeSelected(): boolean {
  return !isNone(useSelection.getState().selection);
}

function isInTrash(): boolean {
  return useDesk.getState().filter.shelf === "trash";
}
