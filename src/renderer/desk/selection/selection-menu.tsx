import { ContextMenu } from "radix-ui";
import type { JSX } from "react";
import { useWritable } from "../../app/library-store.ts";
import { classes } from "../../ui/classes.ts";
import styles from "../../ui/menu.module.css";
import { actionsOnSelection } from "./selection-actions.ts";

const css = classes(styles);

/** What can be done with all selected articles, in the menu of a row that is one of them. */
export function SelectionMenu(): JSX.Element {
  const writable = useWritable();
  return (
    <>
      {actionsOnSelection().map(({ id, label, danger, changes, run }) => (
        <ContextMenu.Item
          key={id}
          className={css("item", danger && "danger")}
          disabled={changes && !writable}
          onSelect={run}
        >
          {label}
        </ContextMenu.Item>
      ))}
    </>
  );
}
