import type { JSX } from "react";
import { SaveTemplateDialog } from "../templates/save-template-dialog.tsx";
import { TemplatesDialog } from "../templates/templates-dialog.tsx";
import { SaveSearchDialog } from "./saved/save-search-dialog.tsx";
import { SavedSearchesDialog } from "./saved/saved-searches-dialog.tsx";
import { SelectionDialog, type SelectionQuestion } from "./selection/selection-dialog.tsx";

/** The dialogs about the desk's lists, and about what articles are begun from. */
export type DeskDialogName =
  | { kind: "selection"; what: SelectionQuestion }
  | { kind: "save-search" }
  | { kind: "saved-searches" }
  | { kind: "templates" }
  | { kind: "save-template"; articleId: string };

/** One of them. */
export function DeskDialog({ dialog, onClose }: { dialog: DeskDialogName; onClose: () => void }): JSX.Element {
  switch (dialog.kind) {
    case "selection":
      return <SelectionDialog what={dialog.what} onClose={onClose} />;
    case "save-search":
      return <SaveSearchDialog onClose={onClose} />;
    case "saved-searches":
      return <SavedSearchesDialog onClose={onClose} />;
    case "templates":
      return <TemplatesDialog onClose={onClose} />;
    case "save-template":
      return <SaveTemplateDialog articleId={dialog.articleId} onClose={onClose} />;
  }
}
