import { type JSX, useId, useState } from "react";
import { useDirectory } from "../../app/directory-store.ts";
import { Field } from "../../ui/field.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { changeSelected } from "./bulk-actions.ts";
import { SelectionQuestion } from "./selection-question.tsx";

/** Asks which tag is to be added to all selected articles, or removed from them. */
export function TagDialog({ kind, onClose }: { kind: "add-tag" | "remove-tag"; onClose: () => void }): JSX.Element {
  const listId = useId();
  const tags = useDirectory((state) => state.tags);
  const [text, setText] = useState("");
  const tag = text.trim();
  const title = kind === "add-tag" ? "Add a tag" : "Remove a tag";
  return (
    <SelectionQuestion
      title={title}
      confirm={title}
      onAnswer={tag === "" ? undefined : () => void changeSelected({ kind, tag })}
      onClose={onClose}
    >
      <Field label="Tag" stacked>
        {(control) => (
          <TextInput {...control} dir="auto" maxLength={100} list={listId} value={text} onValue={setText} />
        )}
      </Field>
      <datalist id={listId}>
        {tags.slice(0, 500).map((known) => (
          <option key={known} value={known}>
            {known}
          </option>
        ))}
      </datalist>
    </SelectionQuestion>
  );
}
