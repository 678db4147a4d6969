import { $createNodeSelection, $getNodeByKey, $setSelection, type LexicalEditor } from "lexical";
import { $isFootnoteNode } from "../../../document/nodes/footnote/node.ts";
import { $selectInLine } from "../language/replace-in-line.ts";
import { scrollerOf } from "../scroller.ts";
import { rectOf } from "./find-painter.ts";
import type { Found } from "./found.ts";

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

/** Selects a find: its words, or the mark of the note it is in. */
export function $selectFind({ key, start, end }: Found): void {
  if (!$isFootnoteNode($getNodeByKey(key))) return $selectInLine(key, start, end);
  const selection = $createNodeSelection();
  selection.add(key);
  $setSelection(selection);
}
