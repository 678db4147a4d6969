import { type JSX, useId, useState } from "react";
import { slugFromHeadline } from "../../shared/article/slug.ts";
import { CategorySchema } from "../../shared/category.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { changeDirectory, useDirectory } from "../app/directory-store.ts";
import { categoryTree } from "../article/category-tree.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { Picker } from "../ui/picker.tsx";
import { TextInput } from "../ui/text-input.tsx";
import styles from "./settings.module.css";
import { useForm } from "./use-form.ts";

export interface CategoryDialogProps {
  parentId: string | null;
  onSaved: ((categoryId: string) => void) | undefined;
  onClose: () => void;
}

const TOP = "top";

/** Adds a category to the tree, as the last below its parent. */
export function CategoryDialog({ parentId, onSaved, onClose }: CategoryDialogProps): JSX.Element {
  const formId = useId();
  const categories = useDirectory((state) => state.categories);
  const [initial] = useState(() => ({ id: newIdentifier(), parentId, name: "", slug: "untitled", position: 0 }));
  const { values, faults, failure, change, submit } = useForm(
    initial,
    CategorySchema,
    (value) => {
      const siblings = categories.filter((category) => category.parentId === value.parentId);
      return changeDirectory("categories.save", { ...value, position: siblings.length });
    },
    ({ id }) => {
      onClose();
      onSaved?.(id);
    },
  );
  const foot = (
    <>
      {failure !== null && (
        <p role="alert" className={styles["failure"]}>
          {failure}
        </p>
      )}
      <Button onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={formId}>
        Add category
      </Button>
    </>
  );
  return (
    <Dialog title="New category" foot={foot} onClose={onClose}>
      <form id={formId} className={styles["form"]} onSubmit={submit}>
        <Field label="Name" stacked error={faults["name"]}>
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              maxLength={100}
              value={values.name}
              onValue={(name) => change({ name, slug: slugFromHeadline(name) })}
            />
          )}
        </Field>
        <Field label="Below" stacked>
          {({ id, "aria-labelledby": labelledBy }) => (
            <Picker
              id={id}
              aria-labelledby={labelledBy}
              value={values.parentId ?? TOP}
              shown={categories.find((category) => category.id === values.parentId)?.name}
              unset="The top of the tree"
              searchLabel="Find a category"
              options={() => [
                { value: TOP, label: "The top of the tree" },
                ...categoryTree(categories).map(({ category, depth }) => ({
                  value: category.id,
                  label: category.name,
                  depth,
                })),
              ]}
              onValue={(value) => change({ parentId: value === TOP ? null : value })}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
