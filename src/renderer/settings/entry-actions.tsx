import type { JSX } from "react";
import { openDialog } from "../app/dialog-store.ts";
import { changeDirectory } from "../app/directory-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { IconButton } from "../ui/icon-button.tsx";
import type { Merging } from "./merge-dialog.tsx";

const REMOVE = { author: "authors.remove", category: "categories.remove" } as const;

/** How an entry of the directory goes: into another one, if there is any, or altogether. */
export function EntryActions({
  entry,
  others,
  readOnly,
}: {
  entry: Merging;
  others: boolean;
  readOnly: boolean;
}): JSX.Element {
  const { of, id, name } = entry;
  const remove = async (): Promise<void> => {
    const outcome = await changeDirectory(REMOVE[of], { id });
    if (!outcome.ok) respondToFailure(outcome.error);
  };
  return (
    <>
      <IconButton
        size="small"
        icon="merge"
        label={`Merge ${name} into another ${of}`}
        disabled={readOnly || !others}
        onClick={() => openDialog({ kind: "directory", dialog: { kind: "merge", merging: entry } })}
      />
      <IconButton
        size="small"
        icon="trash-2"
        label={`Remove ${name}`}
        disabled={readOnly}
        onClick={() => void remove()}
      />
    </>
  );
}
