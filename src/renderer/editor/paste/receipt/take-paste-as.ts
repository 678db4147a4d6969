import { $insertGeneratedNodes } from "@lexical/clipboard";
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
} from "lexical";
import type { IntakeMode } from "../../../../intake/keep.ts";
import { respondToFailure } from "../../../app/respond-to-failure.ts";
import { $nodesFromBody } from "../body-nodes.ts";
import { $fitIntoPlace } from "../fit-into-cell.ts";
import { $putBack } from "./ground.ts";
import { type PasteOffer, usePasteOffer } from "./offer.ts";
import { type Taken, takenAs } from "./pasted.ts";
import { $expectOtherWay } from "./receipt-extension.ts";
import { standsIn } from "./standing.ts";

/** Whether the last paste can still be taken in another way. */
export function canTakePasteAs(mode: IntakeMode): boolean {
  const { offer } = usePasteOffer.getState();
  return offer !== null && offer.ground !== null && offer.now.mode !== mode;
}

/**
 * Takes the last paste in another way, as if it had been pasted like that from the beginning: what it stands in becomes what was
 * there before, and the paste goes into it again. All else that was typed since stays. One step of undo.
 */
export function takePasteAs(editor: LexicalEditor, mode: IntakeMode): void {
  const { offer } = usePasteOffer.getState();
  if (offer === null || !canTakePasteAs(mode)) return;
  const taken = takenAs(offer.pasted, mode);
  if (!taken.ok) return respondToFailure(taken.error);
  if (!standsIn(offer.now.standing, editor.getEditorState())) return;
  editor.update(() => $takeAs(editor, offer, mode, taken.value), { tag: HISTORY_PUSH_TAG });
}

function $takeAs(editor: LexicalEditor, offer: PasteOffer, mode: IntakeMode, taken: Taken): void {
  const { keys, keySet } = offer.now.standing;
  const caret = $getSelection()?.clone();
  const isElsewhere =
    $isRangeSelection(caret) && [caret.anchor.key, caret.focus.key].every((key) => !keySet.has($blockOf(key) ?? ""));
  const previous = $getNodeByKey(keys[0] ?? "")
    ?.getPreviousSibling()
    ?.getKey();
  const next = $getNodeByKey(keys.at(-1) ?? "")
    ?.getNextSibling()
    ?.getKey();
  const selection = offer.ground === null ? null : $putBack(offer.ground, keys);
  if (selection === null) return;
  $expectOtherWay({ offer, mode, taken, previous, next });
  $insertGeneratedNodes(editor, $fitIntoPlace($nodesFromBody(taken.body)), selection);
  if (isElsewhere) $setSelection(caret);
}

/** The block of the text that a node is in; a cell's own paragraphs are in their table. */
function $blockOf(key: NodeKey): NodeKey | undefined {
  return $getNodeByKey(key)?.getParents().at(-2)?.getKey() ?? key;
}
