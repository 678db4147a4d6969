import type { JSX } from "react";
import type { Author } from "../../shared/author.ts";
import type { Category } from "../../shared/category.ts";
import { AuthorDialog } from "./author-dialog.tsx";
import { CategoryDialog } from "./category-dialog.tsx";
import { MergeDialog, type Merging } from "./merge-dialog.tsx";

/** The dialogs about one entry of the directory: an author, a category, or into which other one of them it goes over. */
export type DirectoryDialogName =
  | { kind: "author"; author: Author | null; onSaved?: (author: Author) => void }
  | { kind: "category"; category: Category | null; parentId: string | null; onSaved?: (categoryId: string) => void }
  | { kind: "merge"; merging: Merging };

/** One of them. */
export function DirectoryDialog({
  dialog,
  onClose,
}: {
  dialog: DirectoryDialogName;
  onClose: () => void;
}): JSX.Element {
  switch (dialog.kind) {
    case "author":
      return <AuthorDialog author={dialog.author} onSaved={dialog.onSaved} onClose={onClose} />;
    case "category":
      return (
        <CategoryDialog
          category={dialog.category}
          parentId={dialog.parentId}
          onSaved={dialog.onSaved}
          onClose={onClose}
        />
      );
    case "merge":
      return <MergeDialog merging={dialog.merging} onClose={onClose} />;
  }
}
