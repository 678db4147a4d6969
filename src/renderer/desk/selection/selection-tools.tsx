import type { JSX } from "react";
import { useWritable } from "../../app/library-store.ts";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { cancelBulk, useBulk } from "./bulk-store.ts";
import { actionsOnSelection } from "./selection-actions.ts";
import { clearSelection } from "./selection-store.ts";

/** At the foot of the desk while articles are selected: what can be done with all of them. */
export function SelectionTools(): JSX.Element {
  const writable = useWritable();
  const items = actionsOnSelection().map(({ label, danger, changes, run }) => ({
    label,
    danger,
    disabled: changes && !writable,
    onChoose: run,
  }));
  return (
    <>
      <Menu groups={[items]}>
        <Button look="quiet" size="small">
          Actions
          <Icon name="chevron-up" />
        </Button>
      </Menu>
      <IconButton size="small" icon="x" label="Clear the selection" onClick={clearSelection} />
    </>
  );
}

/** In its place while something is done with them: the way to stop it. */
export function BulkTools(): JSX.Element | null {
  const work = useBulk((state) => state.work);
  if (work === null || !work.canCancel) return null;
  return (
    <Button look="quiet" size="small" onClick={cancelBulk}>
      Cancel
    </Button>
  );
}
