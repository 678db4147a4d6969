import type { JSX } from "react";
import { openDialog } from "../app/dialog-store.ts";
import { useDirectory } from "../app/directory-store.ts";
import { Icon } from "../ui/icon.tsx";
import { Picker, type PickerOption } from "../ui/picker.tsx";

/** Adds an author of the directory to the byline, or a new one to both. */
export function AuthorPicker({
  chosen,
  disabled,
  onAdd,
  id,
  "aria-labelledby": labelledBy,
}: {
  id: string;
  "aria-labelledby": string;
  chosen: readonly string[];
  disabled: boolean;
  onAdd: (authorId: string) => void;
}): JSX.Element {
  const directory = useDirectory((state) => state.authors);
  const options = (): PickerOption[] =>
    directory
      .filter((author) => !chosen.includes(author.id))
      .map((author) => ({ value: author.id, label: author.name, detail: author.role || undefined }));
  return (
    <Picker
      id={id}
      aria-labelledby={labelledBy}
      value={null}
      options={options}
      unset={chosen.length === 0 ? "Choose who wrote it" : "Add another"}
      searchLabel="Find an author"
      none="Nobody of that name"
      disabled={disabled}
      onValue={onAdd}
      action={{
        label: "New author…",
        icon: <Icon name="user-plus" />,
        onChoose: () =>
          openDialog({
            kind: "directory",
            dialog: { kind: "author", author: null, onSaved: (author) => onAdd(author.id) },
          }),
      }}
    />
  );
}
