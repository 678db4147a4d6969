import { type JSX, useState } from "react";
import { categoryPath } from "../../shared/category.ts";
import { useDirectory } from "../app/directory-store.ts";
import { categoryOptions } from "../article/category-options.ts";
import { changeMany } from "../desk/selection/bulk-actions.ts";
import { Field } from "../ui/field.tsx";
import { Picker, type PickerOption } from "../ui/picker.tsx";
import { Question } from "../ui/question.tsx";

/** What of the directory is to go over into another. */
export interface Merging {
  readonly of: "author" | "category";
  readonly id: string;
  readonly name: string;
}

const WORDS = {
  author: {
    description: "Every byline with this author names the other one instead. The other’s entry stays as it is.",
    field: "The author who stays",
    search: "Find an author",
  },
  category: {
    description: "Its articles, and the categories below it, go over into the other one.",
    field: "The category that stays",
    search: "Find a category",
  },
} as const;

/** Asks into which other author or category one is to be merged. */
export function MergeDialog({ merging, onClose }: { merging: Merging; onClose: () => void }): JSX.Element {
  const { of, id, name } = merging;
  const options = useMergeOptions(merging);
  const [into, setInto] = useState<string>();
  const words = WORDS[of];
  const merge = (chosen: string): void =>
    void (of === "author"
      ? changeMany({ kind: "by-author", id }, { kind: "merge-author", id, into: chosen })
      : changeMany({ kind: "in-category", id }, { kind: "merge-category", id, into: chosen }));
  return (
    <Question
      title={`Merge ${name} into…`}
      description={`${words.description} It can be taken back in one step.`}
      confirm="Merge"
      onAnswer={into === undefined ? undefined : () => merge(into)}
      onClose={onClose}
    >
      <Field label={words.field} stacked>
        {({ id: controlId, "aria-labelledby": labelledBy }) => (
          <Picker
            id={controlId}
            aria-labelledby={labelledBy}
            value={into ?? null}
            shown={options.find(({ value }) => value === into)?.label}
            unset="Choose one"
            searchLabel={words.search}
            options={() => options}
            onValue={setInto}
          />
        )}
      </Field>
    </Question>
  );
}

/** The other authors; or the categories that do not stand below the one that is merged. */
function useMergeOptions({ of, id }: Merging): readonly PickerOption[] {
  const authors = useDirectory((state) => state.authors);
  const categories = useDirectory((state) => state.categories);
  if (of === "category")
    return categoryOptions(categories).filter(
      ({ value }) => !categoryPath(categories, value).some((category) => category.id === id),
    );
  return authors
    .filter((author) => author.id !== id)
    .map(({ id: value, name, role }) => ({ value, label: name, detail: role || undefined }));
}
