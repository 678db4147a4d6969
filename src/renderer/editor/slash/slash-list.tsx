import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { Popover } from "radix-ui";
import { type JSX, useEffect, useId, useRef, useState } from "react";
import { isMac } from "../../app/platform.ts";
import { formatShortcut } from "../../commands/shortcut.ts";
import { classes } from "../../ui/classes.ts";
import menuStyles from "../../ui/menu.module.css";
import type { EditorCommand } from "../commands/editor-command.ts";
import { caretAnchor } from "../selection/selection-anchor.ts";
import { useListboxKeys } from "./use-listbox-keys.ts";
import { $removeSlashQuery } from "./slash-query.ts";
import styles from "./slash.module.css";

const css = classes({ ...menuStyles, ...styles });

/** The lines of the slash menu. The caret stays in the text; the arrow keys move through the lines. */
export function SlashList({
  commands,
  onDismiss,
}: {
  commands: readonly EditorCommand[];
  onDismiss: () => void;
}): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const [active, setActive] = useState(0);
  const anchor = useRef(caretAnchor);
  const id = useId();
  const lineId = (index: number): string => `${id}-${index}`;

  function choose(index: number): void {
    const command = commands[index];
    if (command === undefined) return;
    editor.update($removeSlashQuery, { discrete: true });
    command.run(editor);
  }

  useListboxKeys({
    id,
    activeId: lineId(active),
    count: commands.length,
    active,
    setActive,
    choose,
    dismiss: onDismiss,
  });
  useEffect(() => document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" }), [id, active]);

  return (
    <Popover.Root open onOpenChange={(open) => !open && onDismiss()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          asChild
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <ul id={id} role="listbox" aria-label="Insert a block" className={css("surface", "list")}>
            {commands.map(({ id: commandId, label, icon: Icon, shortcut }, index) => (
              <li
                key={commandId}
                id={lineId(index)}
                role="option"
                aria-selected={index === active}
                className={css("item")}
                data-highlighted={index === active ? "" : undefined}
                onPointerMove={() => setActive(index)}
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(index);
                }}
              >
                <Icon aria-hidden />
                {label}
                {shortcut !== undefined && (
                  <span aria-hidden className={css("end")}>
                    {formatShortcut(shortcut, isMac)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
