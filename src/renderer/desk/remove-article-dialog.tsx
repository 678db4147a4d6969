import type { JSX } from "react";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { removeArticle } from "./article-actions.ts";

/** Asks once before one article in the trash is deleted for good. */
export function RemoveArticleDialog({
  id,
  headline,
  onClose,
}: {
  id: string;
  headline: string;
  onClose: () => void;
}): JSX.Element {
  const name = headline.trim() === "" ? "this article" : `“${headline.trim()}”`;
  return (
    <ConfirmDialog
      title={`Delete ${name} for good?`}
      description="All its versions go with it. It cannot be brought back."
      confirm="Delete for good"
      onConfirm={() => void removeArticle(id)}
      onClose={onClose}
    />
  );
}
