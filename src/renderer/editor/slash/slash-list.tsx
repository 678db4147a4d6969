import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { Command } from "cmdk";
import { Popover } from "radix-ui";
import { type JSX, useRef, useState } from "react";
import { isMac } from "../../app/platform.ts";
import { formatShortcut } from "../../commands/shortcut.ts";
import { classes } from "../../ui/classes.ts";
import { Icon } from "../../ui/icon.tsx";
import menuStyles from "../../ui/menu.module.css";
import type { EditorCommand } from "../commands/editor-command.ts";
import { caretAnchor } from "../selection/selection-anchor.ts";
import styles from "./slash.module.css";
import { $removeSlashQuery } from "./slash-query.ts";
import { useListboxKeys } from "./use-listbox-keys.ts";
import { overlays } from "../../ui/overlays.ts";

const css = classes({ ...menuStyles, ...styles });

/** The lines of the slash menu. The caret stays in the text; the arrow keys move through the lines. */
export function SlashList({
  commands,
  onDismiss,
}: {
  commands: readonly [EditorCommand, ...EditorCommand[]];
  onDismiss: () => void;
}): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const [activeId, setActiveId] = useState(commands[0].id);
  const [list, setList] = useState<HTMLElement | null>(null);
  const anchor = useRef(caretAnchor);
  const active = commands.findIndex(({ id }) => id === activeId);

  function choose(command: EditorCommand | undefined): void {
    if (command === undefined) return;
    // One update, so that one undo brings back what was typed.
    editor.update(() => {
      $removeSlashQuery();
      command.run(editor);
    });
  }

  useListboxKeys(list, {
    move: (by) => setActiveId(commands[(active + by + commands.length) % commands.length]?.id ?? activeId),
    choose: () => choose(commands[active]),
    dismiss: onDismiss,
  });

  return (
    <Popover.Root open onOpenChange={(open) => !open && onDismiss()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal container={overlays()}>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          // Escape comes by way of the text, so that it means nothing else there.
          onEscapeKeyDown={(event) => event.preventDefault()}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          className={css("surface", "slash")}
        >
          <Command shouldFilter={false} value={activeId} onValueChange={setActiveId}>
            <Command.List ref={setList} label="Insert a block">
              {commands.map((command) => (
                <Command.Item
                  key={command.id}
                  value={command.id}
                  className={css("item")}
                  onSelect={() => choose(command)}
                >
                  <Icon name={command.icon} />
                  {command.label}
                  {command.shortcut !== undefined && (
                    <span aria-hidden className={css("end")}>
                      {formatShortcut(command.shortcut, isMac)}
                    </span>
                  )}
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
