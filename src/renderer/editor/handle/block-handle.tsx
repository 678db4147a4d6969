import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useSignalValue } from "@lexical/react/useExtensionSignalValue";
import { $getNodeByKey, $isElementNode, type NodeKey } from "lexical";
import { type JSX, useLayoutEffect, useRef } from "react";
import { $selectWholeBlock } from "../../../document/commands/blocks/copy-and-remove.ts";
import { isMac } from "../../app/platform.ts";
import { formatShortcut } from "../../commands/shortcut.ts";
import { Icon } from "../../ui/icon.tsx";
import { Menu, type MenuItem } from "../../ui/menu.tsx";
import type { EditorCommand } from "../commands/editor-command.ts";
import { HandleExtension } from "./handle-extension.ts";
import styles from "./handle.module.css";
import { $keysWith, useBlockDrag } from "./use-block-drag.ts";
import { useHoveredBlock } from "./use-hovered-block.ts";

export interface BlockHandleProps {
  /** What can be done with a block as it is. */
  readonly moves: readonly EditorCommand[];
  /** What a block of text can be turned into. */
  readonly kinds: readonly EditorCommand[];
}

/** The handle in the margin beside a block: dragged to move it, pressed for its menu. */
export function BlockHandle({ moves, kinds }: BlockHandleProps): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const { block, isOpen, setOpen, hide } = useExtensionDependency(HandleExtension).output;
  const surface = useRef<HTMLDivElement>(null);
  const key = useSignalValue(block);
  const open = useSignalValue(isOpen);
  const drag = useBlockDrag(editor, { onPress: () => setOpen(!open), onDrop: hide });
  const handle = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const block = key === null ? null : editor.getElementByKey(key);
    if (block !== null) standAt(handle.current, block.getBoundingClientRect().top);
  }, [editor, key]);
  useHoveredBlock(editor, surface);

  const asItem = ({ label, icon, shortcut, run, id }: EditorCommand): MenuItem => ({
    label,
    icon: <Icon name={icon} />,
    shortcut: shortcut === undefined ? undefined : formatShortcut(shortcut, isMac),
    danger: id === "blocks.remove",
    onChoose: () => {
      if (key === null) return;
      editor.update(() => $selectForMenu(key), { discrete: true });
      hide();
      editor.focus(() => run(editor));
    },
  });
  const isText = key !== null && editor.read(() => holdsTurnableText(key));

  return (
    <div ref={surface} className={styles["surface"]}>
      {key !== null && (
        <Menu
          align="start"
          groups={isText ? [moves.map(asItem), kinds.map(asItem)] : [moves.map(asItem)]}
          open={open}
          onOpenChange={setOpen}
        >
          <button
            ref={handle}
            type="button"
            className={styles["handle"]}
            data-dragging={drag.isDragging || undefined}
            aria-label="Block: drag to move, press for its menu"
            onPointerDown={(event) => drag.start(event, key)}
          >
            <Icon name="grip-vertical" />
          </button>
        </Menu>
      )}
      {drag.place !== null && <DropLine element={drag.place.element} isAfter={drag.place.isAfter} />}
    </div>
  );
}

function DropLine({ element, isAfter }: { element: Element; isAfter: boolean }): JSX.Element {
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { top, bottom } = element.getBoundingClientRect();
    standAt(line.current, isAfter ? bottom + 6 : top - 6);
  }, [element, isAfter]);
  return <div ref={line} className={styles["dropLine"]} />;
}

/** Puts an element of the surface at a height of the window. */
function standAt(element: HTMLElement | null, height: number): void {
  const surface = element?.parentElement;
  if (element === null || surface === null || surface === undefined) return;
  element.style.insetBlockStart = `${height - surface.getBoundingClientRect().top}px`;
}

function $selectForMenu(key: NodeKey): void {
  const node = $getNodeByKey(key);
  if (node !== null && $keysWith(key).length === 1) $selectWholeBlock(node);
}

function holdsTurnableText(key: NodeKey): boolean {
  const node = $getNodeByKey(key);
  return $isElementNode(node) && node.getType() !== "table";
}
