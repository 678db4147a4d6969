import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { Toolbar } from "radix-ui";
import type { JSX } from "react";
import { isMac } from "../../app/platform.ts";
import { formatShortcut } from "../../commands/shortcut.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import type { EditorCommand } from "../commands/editor-command.ts";
import type { SelectionState } from "../selection/selection-state.ts";

/** A command as a button of a toolbar, pressed while it applies. Using it leaves the selection where it is. */
export function CommandButton({
  command,
  selection,
  disabled = false,
}: {
  command: EditorCommand;
  selection?: SelectionState;
  disabled?: boolean;
}): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const { label, icon, shortcut, isActive, run } = command;
  return (
    <Toolbar.Button asChild disabled={disabled}>
      <IconButton
        label={label}
        icon={icon}
        shortcut={shortcut === undefined ? undefined : formatShortcut(shortcut, isMac)}
        aria-pressed={selection === undefined ? undefined : isActive?.(selection)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run(editor)}
      />
    </Toolbar.Button>
  );
}
