import { type JSX, useState } from "react";
import { categoryPath } from "../../../shared/category.ts";
import { useDirectory } from "../../app/directory-store.ts";
import { categoryOptions } from "../../article/category-options.ts";
import { Field } from "../../ui/field.tsx";
import { Picker } from "../../ui/picker.tsx";
import { changeSelected } from "./bulk-actions.ts";
import { SelectionQuestion } from "./selection-question.tsx";

const NONE = "none";

/** Asks which category all selected articles are to be in. */
export function CategoryDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const categories = useDirectory((state) => state.categories);
  const [chosen, setChosen] = useState<string>();
  const path = categoryPath(categories, chosen ?? null).map(({ name }) => name);
  const answer = (value: string): void =>
    void changeSelected({ kind: "category", categoryId: value === NONE ? null : value });
  return (
    <SelectionQuestion
      title="Set category"
      confirm="Set category"
      onAnswer={chosen === undefined ? undefined : () => answer(chosen)}
      onClose={onClose}
    >
      <Field label="New category" stacked>
        {({ id, "aria-labelledby": labelledBy }) => (
          <Picker
            id={id}
            aria-labelledby={labelledBy}
            value={chosen ?? null}
            shown={chosen === NONE ? "No category" : path.join(" › ")}
            unset="Choose one"
            searchLabel="Find a category"
            options={() => [...categoryOptions(categories), { value: NONE, label: "No category" }]}
            onValue={setChosen}
          />
        )}
      </Field>
    </SelectionQuestion>
  );
}
