import { openDialog } from "../../app/dialog-store.ts";
import { useDesk } from "../desk-store.ts";
import { changeSelected } from "./bulk-actions.ts";

/** One thing that can be done with all articles that are selected. */
export interface SelectionAction {
  readonly id: string;
  readonly label: string;
  readonly danger: boolean;
  readonly changes: boolean;
  readonly run: () => void;
}

/** What can be done with selected articles that are not in the trash. */
export const SELECTION_ACTIONS: readonly SelectionAction[] = [
  asking("status", "Set status…"),
  asking("category", "Set category…"),
  asking("add-tag", "Add tag…"),
  asking("remove-tag", "Remove tag…"),
  { ...asking("export", "Export…"), changes: false },
  {
    id: "trash",
    label: "Move to trash",
    danger: true,
    changes: true,
    run: () => void changeSelected({ kind: "trash" }),
  },
];

/** What can be done with selected articles in the trash. */
export const TRASH_ACTIONS: readonly SelectionAction[] = [
  {
    id: "restore",
    label: "Restore",
    danger: false,
    changes: true,
    run: () => void changeSelected({ kind: "restore" }),
  },
];

/** What can be done with the articles selected in the list that is shown. */
export function actionsOnSelection(): readonly SelectionAction[] {
  return useDesk.getState().filter.shelf === "trash" ? TRASH_ACTIONS : SELECTION_ACTIONS;
}

function asking(what: "status" | "category" | "add-tag" | "remove-tag" | "export", label: string): SelectionAction {
  return {
    id: what,
    label,
    danger: false,
    changes: true,
    run: () => openDialog({ kind: "desk", dialog: { kind: "selection", what } }),
  };
}
