import {
  $createNodeSelection,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
} from "lexical";
import { $selectInLine } from "./language/replace-in-line.ts";
import { $textLines } from "./language/text-lines.ts";

/** Goes to a block of the text, counted from 0, and selects the words `found` in it if it has them. */
export function goToBlock(editor: LexicalEditor, index: number, found: string): void {
  let key: string | undefined;
  editor.update(
    () => {
      const block = $getRoot().getChildAtIndex(index);
      if (block === null) return;
      key = block.getKey();
      if (found === "" || !$selectWords(block, found)) $selectBlock(block);
    },
    { discrete: true },
  );
  if (key !== undefined) editor.getElementByKey(key)?.scrollIntoView({ block: "center" });
}

function $selectWords(block: LexicalNode, found: string): boolean {
  const line = $textLines().find(
    ({ key, readText }) => $getNodeByKey(key)?.getTopLevelElement()?.is(block) === true && readText().includes(found),
  );
  if (line === undefined) return false;
  const start = line.readText().indexOf(found);
  $selectInLine(line.key, start, start + found.length);
  return true;
}

function $selectBlock(block: LexicalNode): void {
  if ($isElementNode(block)) {
    block.selectStart();
    return;
  }
  const selection = $createNodeSelection();
  selection.add(block.getKey());
  $setSelection(selection);
}
