import type { JSX } from "react";
import { useDirectory } from "../app/directory-store.ts";
import { categoryTree } from "../article/category-tree.ts";
import { STATUS_CHOICES } from "../article/status-labels.ts";
import { type Choice, Select } from "../ui/select.tsx";
import type { Shelf } from "./desk-query.ts";
import { changeFilter, useDesk } from "./desk-store.ts";
import styles from "./desk.module.css";

const EVERY_CATEGORY = "every";

/** What is shown: all, one status or the trash, and one category or every one. */
export function DeskFilters(): JSX.Element {
  const { shelf, categoryId } = useDesk(({ filter }) => filter);
  const counts = useDesk((state) => state.counts);
  const categories = useDirectory((state) => state.categories);

  const shelves: Array<Choice<Shelf>> = [
    { value: "all", label: "All articles", end: counts?.total },
    ...STATUS_CHOICES.map(({ value, label, dot }) => ({ value, label, dot, end: counts?.byStatus[value] })),
    { value: "trash", label: "Trash", end: counts?.trashed },
  ];
  const sections: Array<Choice<string>> = [
    { value: EVERY_CATEGORY, label: "All sections" },
    ...categoryTree(categories).map(({ category, depth }) => ({
      value: category.id,
      label: `${"\u2003".repeat(depth)}${category.name}`,
    })),
  ];

  return (
    <div className={styles["filters"]}>
      <Select
        bare
        aria-label="Show"
        value={shelf}
        choices={shelves}
        onValue={(next) => void changeFilter({ shelf: next })}
      />
      {categories.length > 0 && (
        <Select
          bare
          aria-label="Section"
          value={categoryId ?? EVERY_CATEGORY}
          choices={sections}
          onValue={(next) => void changeFilter({ categoryId: next === EVERY_CATEGORY ? null : next })}
        />
      )}
    </div>
  );
}
