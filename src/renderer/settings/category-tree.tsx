import type { JSX } from "react";
import type { Category } from "../../shared/category.ts";
import { openDialog } from "../app/dialog-store.ts";
import { changeDirectory, useDirectory } from "../app/directory-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { categoryTree } from "../article/category-tree.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { NameInput } from "../ui/name-input.tsx";
import { swapWithSibling } from "./category-order.ts";
import { EntryActions } from "./entry-actions.tsx";
import styles from "./settings.module.css";

/** The category tree, which gives articles their breadcrumb. */
export function CategoryTree({ readOnly }: { readOnly: boolean }): JSX.Element {
  const categories = useDirectory((state) => state.categories);
  const save = async (changed: readonly Category[]): Promise<void> => {
    for (const category of changed) {
      const outcome = await changeDirectory("categories.save", category);
      if (!outcome.ok) return respondToFailure(outcome.error);
    }
  };
  return (
    <div>
      <p className={styles["intro"]}>An article’s category gives its breadcrumb, from Home down.</p>
      <ul aria-label="Category tree">
        {categoryTree(categories).map(({ category, depth }) => {
          const { id, name, parentId } = category;
          const up = swapWithSibling(categories, id, -1);
          const down = swapWithSibling(categories, id, 1);
          return (
            <li key={id} className={styles["line"]} style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
              <NameInput
                key={name}
                label={`Name of ${name}`}
                name={name}
                readOnly={readOnly}
                onName={(next) => void save([{ ...category, name: next }])}
              />
              <IconButton
                size="small"
                icon="move-up"
                label={`Move ${name} up`}
                disabled={readOnly || up.length === 0}
                onClick={() => void save(up)}
              />
              <IconButton
                size="small"
                icon="move-down"
                label={`Move ${name} down`}
                disabled={readOnly || down.length === 0}
                onClick={() => void save(down)}
              />
              <IconButton
                size="small"
                icon="folder-plus"
                label={`Add below ${name}`}
                disabled={readOnly}
                onClick={() =>
                  openDialog({ kind: "directory", dialog: { kind: "category", category: null, parentId: id } })
                }
              />
              <IconButton
                size="small"
                icon="pencil"
                label={`Edit ${name}`}
                disabled={readOnly}
                onClick={() => openDialog({ kind: "directory", dialog: { kind: "category", category, parentId } })}
              />
              <EntryActions entry={{ of: "category", id, name }} others={categories.length > 1} readOnly={readOnly} />
            </li>
          );
        })}
      </ul>
      <div className={styles["below"]}>
        <Button
          size="small"
          disabled={readOnly}
          onClick={() =>
            openDialog({ kind: "directory", dialog: { kind: "category", category: null, parentId: null } })
          }
        >
          <Icon name="folder-plus" />
          Add a category…
        </Button>
      </div>
    </div>
  );
}
