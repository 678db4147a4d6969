import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { Toolbar } from "radix-ui";
import type { JSX } from "react";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { TABLE_GROUPS } from "../commands/table-commands.ts";
import type { SelectionState } from "../selection/selection-state.ts";

/** The menu of the table that the selection is in. */
export function TableMenu({ selection }: { selection: SelectionState }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const groups = TABLE_GROUPS.map((commands) =>
    commands.map(({ id, label, icon, isActive, run }) => ({
      label,
      icon: <Icon name={icon} />,
      danger: id === "table.delete",
      checked: isActive?.(selection),
      onChoose: () => editor.focus(() => run(editor)),
    })),
  );
  return (
    <Menu groups={groups} align="start">
      <Toolbar.Button asChild>
        <Button look="quiet" size="small" aria-label="Table" title="Table">
          <Icon name="table" />
        </Button>
      </Toolbar.Button>
    </Menu>
  );
}
