import type { JSX } from "react";
import { BulkExportDialog } from "./bulk-export-dialog.tsx";
import { CategoryDialog } from "./category-dialog.tsx";
import { StatusDialog } from "./status-dialog.tsx";
import { TagDialog } from "./tag-dialog.tsx";

/** What is asked before something is done with all articles that are selected. */
export type SelectionQuestion = "status" | "category" | "add-tag" | "remove-tag" | "export";

/** Asks it. */
export function SelectionDialog({ what, onClose }: { what: SelectionQuestion; onClose: () => void }): JSX.Element {
  switch (what) {
    case "status":
      return <StatusDialog onClose={onClose} />;
    case "category":
      return <CategoryDialog onClose={onClose} />;
    case "add-tag":
    case "remove-tag":
      return <TagDialog kind={what} onClose={onClose} />;
    case "export":
      return <BulkExportDialog onClose={onClose} />;
  }
}
