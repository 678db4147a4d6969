import type { JSX } from "react";
import { categoryPath } from "../../shared/category.ts";
import { openDialog } from "../app/dialog-store.ts";
import { useDirectory } from "../app/directory-store.ts";
import { categoryOptions } from "../article/category-options.ts";
import { changeMetadata } from "../article/metadata.ts";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { Picker, type PickerOption } from "../ui/picker.tsx";
import type { DetailsProps } from "./details.tsx";

const NONE = "none";

/** The article's place in the category tree. */
export function CategoryField({ metadata, readOnly }: DetailsProps): JSX.Element {
  const categories = useDirectory((state) => state.categories);
  const { categoryId } = metadata;
  const path = categoryPath(categories, categoryId).map(({ name }) => name);
  const options = (): PickerOption[] => [
    ...categoryOptions(categories),
    ...(categoryId === null ? [] : [{ value: NONE, label: "No category" }]),
  ];
  return (
    <Field label="Category" name="category">
      {({ id, "aria-labelledby": labelledBy }) => (
        <Picker
          id={id}
          aria-labelledby={labelledBy}
          value={categoryId}
          options={options}
          shown={path.join(" › ")}
          unset="None"
          searchLabel="Find a category"
          disabled={readOnly}
          onValue={(value) => changeMetadata({ categoryId: value === NONE ? null : value })}
          action={{
            label: "Add a category…",
            icon: <Icon name="plus" />,
            onChoose: () =>
              openDialog({
                kind: "directory",
                dialog: {
                  kind: "category",
                  category: null,
                  parentId: categoryId,
                  onSaved: (added) => changeMetadata({ categoryId: added }),
                },
              }),
          }}
        />
      )}
    </Field>
  );
}
