import { $isListNode } from "@lexical/list";
import { $createParagraphNode, $isParagraphNode, type LexicalEditor, mergeRegister } from "lexical";
import { EditorsNoteNode } from "../nodes/editors-note/node.ts";
import { FactBoxNode, $isFactBoxNode } from "../nodes/fact-box/node.ts";
import { $createBoxTitleNode, $isBoxTitleNode, BoxTitleNode } from "../nodes/fact-box/title-node.ts";
import { $keepOnly } from "./keep-only.ts";

/**
 * A box holds one title and then paragraphs and lists, an editor's note paragraphs only. What else is pasted into one follows it. A
 * title outside a box is a paragraph: it can be copied without its box.
 */
export function registerBoxRule(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(FactBoxNode, $completeBox),
    editor.registerNodeTransform(EditorsNoteNode, $completeNote),
    editor.registerNodeTransform(BoxTitleNode, (node) => {
      if (!$isFactBoxNode(node.getParent())) node.replace($createParagraphNode(), true);
    }),
  );
}

function $completeBox(box: FactBoxNode): void {
  const title = box.getChildren().find($isBoxTitleNode) ?? $createBoxTitleNode();
  $keepOnly(box, (child) => $isParagraphNode(child) || $isListNode(child) || child.is(title));
  if (!title.is(box.getFirstChild())) box.splice(0, 0, [title]);
  if (box.getChildrenSize() === 1) box.append($createParagraphNode());
}

function $completeNote(note: EditorsNoteNode): void {
  $keepOnly(note, $isParagraphNode);
  if (note.isEmpty()) note.append($createParagraphNode());
}
