import { ContextMenu } from "radix-ui";
import { type JSX, type MouseEvent, type ReactElement, useState } from "react";
import type { ListedArticle } from "../../shared/article/query.ts";
import styles from "../ui/menu.module.css";
import { RowMenu } from "./row-menu.tsx";
import { SelectionMenu } from "./selection/selection-menu.tsx";
import { useSelection } from "./selection/selection-store.ts";
import { isNone, isSelected } from "./selection/selection.ts";
import { rowAt } from "./use-list-steering.ts";
import { overlays } from "../ui/overlays.ts";

export interface ListMenuProps {
  readonly rows: readonly ListedArticle[];
  readonly inTrash: boolean;
  /** The list. */
  readonly children: ReactElement;
}

/** The menu of the row under the pointer: of that article, or of all that are selected if it is one of them. */
export function ListMenu({ rows, inTrash, children }: ListMenuProps): JSX.Element {
  const selection = useSelection((state) => state.selection);
  const [menuId, setMenuId] = useState<string>();
  const aim = (event: MouseEvent): void => {
    const row = rowAt(rows, event);
    setMenuId(row?.id);
    if (row === undefined) event.preventDefault();
  };
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild onContextMenu={aim}>
        {children}
      </ContextMenu.Trigger>
      {menuId !== undefined && (
        <ContextMenu.Portal container={overlays()}>
          <ContextMenu.Content className={styles["surface"]} collisionPadding={8}>
            {!isNone(selection) && isSelected(selection, menuId) ? (
              <SelectionMenu />
            ) : (
              <RowMenu id={menuId} trashed={inTrash} />
            )}
          </ContextMenu.Content>
        </ContextMenu.Portal>
      )}
    </ContextMenu.Root>
  );
}
