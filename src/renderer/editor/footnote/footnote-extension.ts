import { getExtensionDependencyFromEditor, signal } from "@lexical/extension";
import {
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type NodeKey,
} from "lexical";
import { $insertFootnote } from "../../../document/commands/insert-footnote.ts";
import { $isFootnoteNode, type FootnoteNode } from "../../../document/nodes/footnote/node.ts";

/** Knows whose note is being written. Enter on a selected mark opens its note. */
export const FootnoteEditingExtension = defineExtension({
  name: "dateline/footnote-editing",
  build: () => {
    const openKey = signal<NodeKey | null>(null);
    return { openKey, open: (key: NodeKey | null) => void (openKey.value = key) };
  },
  register: (editor, _config, extension) =>
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const footnote = $selectedFootnote();
        if (footnote === null) return false;
        event?.preventDefault();
        extension.getOutput().open(footnote.getKey());
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    ),
});

/** Opens the note of the mark that is selected or right before the caret; where there is none, begins one there. */
export function editFootnote(editor: LexicalEditor): void {
  const { open } = getExtensionDependencyFromEditor(editor, FootnoteEditingExtension).output;
  let key: NodeKey | null = null;
  editor.update(
    () => {
      key = ($selectedFootnote() ?? $footnoteBeforeCaret() ?? $insertFootnote()).getKey();
    },
    // A change of the text would take the focus back.
    { onUpdate: () => open(key) },
  );
}

function $selectedFootnote(): FootnoteNode | null {
  const selection = $getSelection();
  const [only, ...others] = $isNodeSelection(selection) ? selection.getNodes() : [];
  return $isFootnoteNode(only) && others.length === 0 ? only : null;
}

function $footnoteBeforeCaret(): FootnoteNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const { offset } = selection.anchor;
  const node = selection.anchor.getNode();
  const before = $isElementNode(node)
    ? node.getChildAtIndex(offset - 1)
    : offset === 0
      ? node.getPreviousSibling()
      : null;
  return $isFootnoteNode(before) ? before : null;
}
