import { type JSX, useMemo } from "react";
import type { ArticleCounts } from "../../shared/article/query.ts";
import type { Category } from "../../shared/category.ts";
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
  const shelf = useDesk(({ filter }) => filter.shelf);
  const categoryId = useDesk(({ filter }) => filter.categoryId);
  const counts = useDesk((state) => state.counts);
  const categories = useDirectory((state) => state.categories);

  const shelves = useMemo(() => shelvesOf(counts), [counts]);
  const sections = useMemo(() => sectionsOf(categories), [categories]);

  return (
    <div className={styles["filters"]}>
      <Select
        bare
        aria-label="Show"
        value={shelf}
        choices={shelves}
        onValue={(next) => changeFilter({ shelf: next })}
      />
      {categories.length > 0 && (
        <Select
          bare
          aria-label="Section"
          value={categoryId ?? EVERY_CATEGORY}
          choices={sections}
          onValue={(next) => changeFilter({ categoryId: next === EVERY_CATEGORY ? null : next })}
        />
      )}
    </div>
  );
}

function shelvesOf(counts: ArticleCounts | null): Array<Choice<Shelf>> {
  return [
    { value: "all", label: "All articles", end: counts?.total },
    ...STATUS_CHOICES.map(({ value, label, dot }) => ({ value, label, dot, end: counts?.byStatus[value] })),
    { value: "trash", label: "Trash", end: counts?.trashed },
  ];
}

function sectionsOf(categories: readonly Category[]): Array<Choice<string>> {
  return [
    { value: EVERY_CATEGORY, label: "All sections" },
    ...categoryTree(categories).map(({ category, depth }) => ({
      value: category.id,
      label: `${"\u2003".repeat(depth)}${category.name}`,
    })),
  ];
}
