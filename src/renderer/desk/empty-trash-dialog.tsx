import type { JSX } from "react";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { emptyTrash } from "./article-actions.ts";

/** Asks once before the trash is emptied. */
export function EmptyTrashDialog({ count, onClose }: { count: number; onClose: () => void }): JSX.Element {
  return (
    <ConfirmDialog
      title={
        count === 1
          ? "Remove the article in the trash for good?"
          : `Remove the ${count} articles in the trash for good?`
      }
      description="All their versions go with them. They cannot be brought back."
      confirm="Empty trash"
      onConfirm={() => void emptyTrash()}
      onClose={onClose}
    />
  );
}
