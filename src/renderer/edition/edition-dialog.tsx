import type { JSX } from "react";
import { DaySchema } from "../../shared/time.ts";
import { useDirectory } from "../app/directory-store.ts";
import { categoryTree } from "../article/category-tree.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { Select } from "../ui/select.tsx";
import { TextInput } from "../ui/text-input.tsx";
import styles from "./edition.module.css";
import { EditionOutcome } from "./edition-outcome.tsx";
import { cancelEdition, changeScope, exportEdition, useEdition } from "./edition-store.ts";

const ALL = "all";

/** Exports the published articles, or some of them, as a site. */
export function EditionDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { scope, busy } = useEdition();
  const categories = useDirectory((state) => state.categories);
  const choices = [
    { value: ALL, label: "All categories" },
    ...categoryTree(categories).map(({ category, depth }) => ({
      value: category.id,
      label: `${"\u2003".repeat(depth)}${category.name}`,
    })),
  ];
  return (
    <Dialog
      title="Export the site"
      description="Every published article as a page, with a front, sections, writers, topics, feeds and search. Only what has changed since the last export to the same folder is written again."
      onClose={onClose}
      foot={
        <>
          <Button onClick={busy ? () => void cancelEdition() : onClose}>{busy ? "Cancel" : "Close"}</Button>
          <Button look="primary" disabled={busy} onClick={() => void exportEdition()}>
            Export…
          </Button>
        </>
      }
    >
      <div className={styles["fields"]}>
        <Field label="Category">
          {({ id, "aria-labelledby": labelledBy }) => (
            <Select
              id={id}
              aria-labelledby={labelledBy}
              disabled={busy}
              value={scope.categoryId ?? ALL}
              choices={choices}
              onValue={(value) => changeScope({ categoryId: value === ALL ? null : value })}
            />
          )}
        </Field>
        <DayField label="From" value={scope.from} disabled={busy} onDay={(from) => changeScope({ from })} />
        <DayField label="To" value={scope.to} disabled={busy} onDay={(to) => changeScope({ to })} />
      </div>
      <EditionOutcome />
    </Dialog>
  );
}

interface DayFieldProps {
  label: string;
  value: string | null;
  disabled: boolean;
  onDay: (day: string | null) => void;
}

function DayField({ label, value, disabled, onDay }: DayFieldProps): JSX.Element {
  const take = (text: string): void => {
    const day = DaySchema.safeParse(text);
    onDay(day.success ? day.data : null);
  };
  return (
    <Field label={label}>
      {(control) => (
        <TextInput {...control} type="date" max="9999-12-31" disabled={disabled} value={value ?? ""} onValue={take} />
      )}
    </Field>
  );
}
