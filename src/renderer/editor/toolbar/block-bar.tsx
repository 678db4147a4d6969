import { HistoryExtension } from "@lexical/history";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { COMMAND_PRIORITY_NORMAL } from "lexical";
import { Toolbar } from "radix-ui";
import { type JSX, useRef } from "react";
import { isMac } from "../../app/platform.ts";
import { formatShortcut } from "../../commands/shortcut.ts";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { Icon } from "../../ui/icon.tsx";
import { Menu, type MenuItem } from "../../ui/menu.tsx";
import type { EditorCommand } from "../commands/editor-command.ts";
import { redoCommand, undoCommand } from "../commands/history-commands.ts";
import { SelectionExtension } from "../selection/selection-extension.ts";
import { CommandButton } from "./command-button.tsx";
import { ToolbarGroup } from "./floating-toolbar.tsx";
import styles from "./toolbar.module.css";
import { TableMenu } from "./table-menu.tsx";
import { useToolbarKeys } from "./use-toolbar-keys.ts";

const css = classes(styles);

export interface BlockBarProps {
  /** The kinds a block can be turned into. */
  readonly blocks: readonly EditorCommand[];
  /** The blocks that can be put in. */
  readonly insertions: readonly EditorCommand[];
  /** Further groups of buttons. */
  readonly groups: readonly (readonly EditorCommand[])[];
}

/** The slim bar above the text: what the block at the caret is, and what can be put in. */
export function BlockBar({ blocks, insertions, groups }: BlockBarProps): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const selection = useExtensionSignalValue(SelectionExtension, "state");
  const canUndo = useExtensionSignalValue(HistoryExtension, "canUndo");
  const canRedo = useExtensionSignalValue(HistoryExtension, "canRedo");
  const toolbar = useRef<HTMLDivElement>(null);
  const leaveOnEscape = useToolbarKeys(toolbar, COMMAND_PRIORITY_NORMAL);
  const current = blocks.find(({ isActive }) => isActive?.(selection));
  const asItem = ({ label, icon, shortcut, run }: EditorCommand): MenuItem => ({
    label,
    icon: <Icon name={icon} />,
    shortcut: shortcut === undefined ? undefined : formatShortcut(shortcut, isMac),
    onChoose: () => editor.focus(() => run(editor)),
  });
  return (
    <Toolbar.Root ref={toolbar} aria-label="Text" className={css("bar")} onKeyDown={leaveOnEscape}>
      <Menu groups={[blocks.map(asItem)]} align="start">
        <Toolbar.Button asChild>
          <Button look="quiet" size="small" className={css("kind")} aria-label={`Block: ${current?.label ?? "Text"}`}>
            {current?.label ?? "Text"}
            <Icon name="chevron-down" />
          </Button>
        </Toolbar.Button>
      </Menu>
      {groups.map((commands) => (
        <ToolbarGroup key={commands[0]?.id}>
          {commands.map((command) => (
            <CommandButton key={command.id} command={command} selection={selection} />
          ))}
        </ToolbarGroup>
      ))}
      <ToolbarGroup>
        <Menu groups={[insertions.map(asItem)]} align="start">
          <Toolbar.Button asChild>
            <Button look="quiet" size="small">
              <Icon name="plus" />
              <span className={css("insert")}>Insert</span>
            </Button>
          </Toolbar.Button>
        </Menu>
      </ToolbarGroup>
      {selection.table !== null && (
        <ToolbarGroup>
          <TableMenu selection={selection} />
        </ToolbarGroup>
      )}
      <span className={css("gap")} />
      <CommandButton command={undoCommand} disabled={!canUndo} />
      <CommandButton command={redoCommand} disabled={!canRedo} />
    </Toolbar.Root>
  );
}
