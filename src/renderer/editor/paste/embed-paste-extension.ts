import {
  $addUpdateTag,
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $onUpdate,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  type ParagraphNode,
  PASTE_COMMAND,
  PASTE_TAG,
} from "lexical";
import { $selectAfter } from "../../../document/commands/insert-block.ts";
import { $turnIntoEmbed } from "../../../document/commands/insert-embed.ts";
import { bareAddress, recognise } from "../../../document/nodes/embed/recognise.ts";

/**
 * The address of a video, post or map that is pasted alone into an empty paragraph becomes a card. It is text first and a card in a
 * step of its own, so that one undo gives the text back. Addresses of other pages stay text.
 */
export const EmbedPasteExtension = defineExtension({
  name: "dateline/embed-paste",
  register: (editor) =>
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const text = event instanceof ClipboardEvent ? (event.clipboardData?.getData("text/plain").trim() ?? "") : "";
        const address = bareAddress(text);
        const paragraph = $emptyParagraphAtCaret();
        if (address === undefined || recognise(address)?.isKnown !== true || paragraph === null) return false;
        event.preventDefault();
        $getSelection()?.insertRawText(text);
        $addUpdateTag(PASTE_TAG);
        $addUpdateTag(HISTORY_PUSH_TAG);
        const key = paragraph.getKey();
        $onUpdate(() => makeCard(editor, key));
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
});

function makeCard(editor: LexicalEditor, key: NodeKey): void {
  editor.update(
    () => {
      const paragraph = $getNodeByKey(key);
      const card = $isParagraphNode(paragraph) ? $turnIntoEmbed(paragraph) : null;
      if (card !== null) $selectAfter(card);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

function $emptyParagraphAtCaret(): ParagraphNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const block = selection.anchor.getNode();
  return $isParagraphNode(block) && block.isEmpty() && $isRootNode(block.getParent()) ? block : null;
}
