import { type JSX, useId, useState } from "react";
import { slugFromHeadline } from "../../shared/article/slug.ts";
import { CategorySchema, type Category, categoryPath } from "../../shared/category.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { changeDirectory, useDirectory } from "../app/directory-store.ts";
import { categoryOptions } from "../article/category-options.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { Picker } from "../ui/picker.tsx";
import { TextInput } from "../ui/text-input.tsx";
import styles from "./settings.module.css";
import { useForm } from "./use-form.ts";

export interface CategoryDialogProps {
  /** Null to add a new one. */
  category: Category | null;
  /** Below which one a new one stands at first. */
  parentId: string | null;
  onSaved: ((categoryId: string) => void) | undefined;
  onClose: () => void;
}

const TOP = "top";

/** A category of the tree: its name, its part of addresses, and where it stands. Below another parent it is the last. */
export function CategoryDialog({ category, parentId, onSaved, onClose }: CategoryDialogProps): JSX.Element {
  const formId = useId();
  const categories = useDirectory((state) => state.categories);
  const [initial] = useState(() => category ?? emptyCategory(parentId));
  const { values, faults, failure, change, submit } = useForm(
    initial,
    CategorySchema,
    (value) => {
      const isMoved = category === null || value.parentId !== category.parentId;
      const last = Math.max(-1, ...categories.filter((other) => other.parentId === value.parentId).map(positionOf));
      return changeDirectory("categories.save", isMoved ? { ...value, position: last + 1 } : value);
    },
    ({ id }) => {
      onClose();
      onSaved?.(id);
    },
  );
  const slugFollows = category === null && values.slug === slugFromHeadline(values.name);
  const foot = (
    <>
      {failure !== null && (
        <p role="alert" className={styles["failure"]}>
          {failure}
        </p>
      )}
      <Button onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={formId}>
        {category === null ? "Add category" : "Save category"}
      </Button>
    </>
  );
  return (
    <Dialog title={category === null ? "New category" : category.name} foot={foot} onClose={onClose}>
      <form id={formId} className={styles["form"]} onSubmit={submit}>
        <Field label="Name" stacked error={faults["name"]}>
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              maxLength={100}
              value={values.name}
              onValue={(name) => change({ name, ...(slugFollows && { slug: slugFromHeadline(name) }) })}
            />
          )}
        </Field>
        <Field
          label="Slug"
          stacked
          error={faults["slug"]}
          hint={
            category === null ? undefined : "Its part of addresses: with another one, links from before lead nowhere."
          }
        >
          {(control) => <TextInput {...control} dir="ltr" value={values.slug} onValue={(slug) => change({ slug })} />}
        </Field>
        <Field label="Below" stacked>
          {({ id, "aria-labelledby": labelledBy }) => (
            <Picker
              id={id}
              aria-labelledby={labelledBy}
              value={values.parentId ?? TOP}
              shown={categories.find(({ id: candidate }) => candidate === values.parentId)?.name}
              unset="The top of the tree"
              searchLabel="Find a category"
              options={() => [
                { value: TOP, label: "The top of the tree" },
                ...categoryOptions(categories).filter(({ value }) => !isWithin(categories, value, category)),
              ]}
              onValue={(value) => change({ parentId: value === TOP ? null : value })}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

function emptyCategory(parentId: string | null): Category {
  return { id: newIdentifier(), parentId, name: "", slug: slugFromHeadline(""), position: 0 };
}

function positionOf({ position }: Category): number {
  return position;
}

/** Whether one is the other or stands below it. */
function isWithin(categories: readonly Category[], id: string, other: Category | null): boolean {
  return categoryPath(categories, id).some((above) => above.id === other?.id);
}
