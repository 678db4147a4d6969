import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { COMMAND_PRIORITY_HIGH } from "lexical";
import { Popover, Toolbar } from "radix-ui";
import { type JSX, useRef } from "react";
import { classes } from "../../ui/classes.ts";
import type { EditorCommand } from "../commands/editor-command.ts";
import { selectionAnchor } from "../selection/selection-anchor.ts";
import { SelectionExtension } from "../selection/selection-extension.ts";
import { CommandButton } from "./command-button.tsx";
import styles from "./toolbar.module.css";
import { useToolbarKeys } from "./use-toolbar-keys.ts";
import { useTextIsAtHand } from "./use-text-is-at-hand.ts";
import { overlays } from "../../ui/overlays.ts";

const css = classes(styles);

/** The toolbar beside selected text. Alt+F10 moves into it, Escape back into the text. */
export function FloatingToolbar({ groups }: { groups: readonly (readonly EditorCommand[])[] }): JSX.Element | null {
  const selection = useExtensionSignalValue(SelectionExtension, "state");
  const toolbar = useRef<HTMLDivElement>(null);
  const isAtHand = useTextIsAtHand(toolbar);
  if (selection.extent !== "text" || !isAtHand) return null;
  return <SelectionToolbar groups={groups} toolbar={toolbar} />;
}

function SelectionToolbar({
  groups,
  toolbar,
}: {
  groups: readonly (readonly EditorCommand[])[];
  toolbar: React.RefObject<HTMLDivElement | null>;
}): JSX.Element {
  const selection = useExtensionSignalValue(SelectionExtension, "state");
  const anchor = useRef(selectionAnchor);
  const leaveOnEscape = useToolbarKeys(toolbar, COMMAND_PRIORITY_HIGH);
  return (
    <Popover.Root open>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal container={overlays()}>
        <Popover.Content
          asChild
          side="top"
          sideOffset={8}
          collisionPadding={8}
          updatePositionStrategy="always"
          onEscapeKeyDown={(event) => event.preventDefault()}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <Toolbar.Root
            ref={toolbar}
            role="toolbar"
            aria-label="Selected text"
            className={css("floating")}
            onKeyDown={leaveOnEscape}
          >
            {groups.map((commands, index) => (
              <ToolbarGroup key={commands[0]?.id} isFirst={index === 0}>
                {commands.map((command) => (
                  <CommandButton key={command.id} command={command} selection={selection} />
                ))}
              </ToolbarGroup>
            ))}
          </Toolbar.Root>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Some buttons that belong together, with a rule before them. */
export function ToolbarGroup({
  isFirst = false,
  children,
}: {
  isFirst?: boolean;
  children: React.ReactNode;
}): JSX.Element {
  return (
    <>
      {!isFirst && <Toolbar.Separator className={css("separator")} />}
      {children}
    </>
  );
}
