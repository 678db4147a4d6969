import { $createNodeSelection, $getNodeByKey, $isElementNode, $setSelection, type LexicalEditor } from "lexical";
import { $isFootnoteNode } from "../../../document/nodes/footnote/node.ts";
import { $selectInLine } from "../language/replace-in-line.ts";
import { scrollerOf } from "../scroller.ts";
import { placeOfText } from "./field-texts.ts";
import { rectOf } from "./find-painter.ts";
import type { Found } from "./found.ts";
import { boxOfHead } from "./head-texts.ts";

/** How near to the edges of the view a find may be, in pixels. */
const MARGIN = 72;

/** Brings a find into the middle of the view, unless it is in view already. */
export function scrollToFind(editor: LexicalEditor, place: Found): void {
  const scroller = scrollerOf(editor.getRootElement());
  const rect = rectOf(editor, place);
  if (scroller === null || rect === undefined) return;
  const view = scroller.getBoundingClientRect();
  if (rect.top >= view.top + MARGIN && rect.bottom <= view.bottom - MARGIN) return;
  scroller.scrollBy({ top: (rect.top + rect.bottom) / 2 - (view.top + view.bottom) / 2, behavior: "instant" });
}

/** Goes to a find with the caret: selects its words, in the text or in their box at the head. */
export function goIntoFind(editor: LexicalEditor, place: Found): void {
  const box = boxOfHead(place.key);
  if (box === null) {
    editor.update(() => $selectFind(place), { discrete: true });
    return editor.focus();
  }
  box.focus({ preventScroll: true });
  box.setSelectionRange(place.start, place.end);
}

/** Selects a find: its words, the mark of the note or the block with the field it is in, or the beginning of the table it heads. */
function $selectFind({ key, start, end }: Found): void {
  const { node: nodeKey, field } = placeOfText(key);
  const node = $getNodeByKey(nodeKey);
  if (field === undefined && !$isFootnoteNode(node)) return $selectInLine(key, start, end);
  if ($isElementNode(node)) return void node.selectStart();
  const selection = $createNodeSelection();
  selection.add(nodeKey);
  $setSelection(selection);
}
