import { HISTORY_PUSH_TAG, type LexicalEditor } from "lexical";
import { $duplicateBlocks, $removeBlocks } from "../../../document/commands/blocks/copy-and-remove.ts";
import { $moveBlocks } from "../../../document/commands/blocks/move-blocks.ts";
import { openHandleMenu } from "../handle/handle-extension.ts";
import type { EditorCommand } from "./editor-command.ts";

/** What can be done with whole blocks, or with the items of a list. */
export const moveCommands: readonly EditorCommand[] = [
  {
    id: "blocks.move-up",
    label: "Move up",
    icon: "arrow-up",
    shortcut: "alt+shift+arrowup",
    keywords: ["block", "item", "paragraph", "order"],
    run: (editor) => inOneStep(editor, () => $moveBlocks(-1)),
  },
  {
    id: "blocks.move-down",
    label: "Move down",
    icon: "arrow-down",
    shortcut: "alt+shift+arrowdown",
    keywords: ["block", "item", "paragraph", "order"],
    run: (editor) => inOneStep(editor, () => $moveBlocks(1)),
  },
  {
    id: "blocks.duplicate",
    label: "Duplicate block",
    icon: "copy-plus",
    shortcut: "mod+shift+d",
    keywords: ["copy"],
    run: (editor) => inOneStep(editor, $duplicateBlocks),
  },
  {
    id: "blocks.remove",
    label: "Delete block",
    icon: "trash-2",
    shortcut: "mod+alt+backspace",
    keywords: ["remove"],
    run: (editor) => inOneStep(editor, $removeBlocks),
  },
];

/** Opens the menu of the block at the caret, which the mouse finds at its handle. */
export const blockMenuCommand: EditorCommand = {
  id: "blocks.menu",
  label: "Menu of the block",
  icon: "grip-vertical",
  shortcut: "alt+shift+m",
  keywords: ["handle", "move", "turn into"],
  run: openHandleMenu,
};

/** One change by itself in the history, however soon it follows another. */
function inOneStep(editor: LexicalEditor, $act: () => unknown): void {
  editor.update(() => void $act(), { tag: HISTORY_PUSH_TAG });
}
