import { getExtensionDependencyFromEditor, signal } from "@lexical/extension";
import { defineExtension, type LexicalEditor, type NodeKey } from "lexical";
import { $selectedBlocks } from "../../../document/commands/selected-blocks.ts";

/** Knows which block the handle in the margin belongs to, and whether its menu is open. */
export const HandleExtension = defineExtension({
  name: "dateline/handle",
  build: () => {
    const block = signal<NodeKey | null>(null);
    const isOpen = signal(false);
    return {
      block,
      isOpen,
      /** Gives the handle to a block, or to none; not while its menu is open. */
      point: (key: NodeKey | null): void => {
        if (!isOpen.peek()) block.value = key;
      },
      open: (key: NodeKey): void => {
        block.value = key;
        isOpen.value = true;
      },
      setOpen: (next: boolean): void => {
        isOpen.value = next;
      },
      hide: (): void => {
        isOpen.value = false;
        block.value = null;
      },
    };
  },
});

/** Opens the menu of the block at the caret. */
export function openHandleMenu(editor: LexicalEditor): void {
  const key = editor.read(() => $selectedBlocks()[0]?.getKey());
  if (key !== undefined) getExtensionDependencyFromEditor(editor, HandleExtension).output.open(key);
}
