import { $insertGeneratedNodes } from "@lexical/clipboard";
import { $getEditor, type BaseSelection } from "lexical";
import { $nodesFromBody } from "./body-nodes.ts";
import { $fitIntoPlace } from "./fit-into-cell.ts";
import { isWorthAReceipt } from "./receipt/offer.ts";
import type { Pasted } from "./receipt/pasted.ts";
import { $expectPaste } from "./receipt/receipt-extension.ts";

/** Puts a rich paste in at the selection, with a receipt where there is something to tell. */
export function $insertPasted(pasted: Pasted, selection: BaseSelection): void {
  if (isWorthAReceipt(pasted.full.receipt)) $expectPaste(pasted, selection);
  $insertGeneratedNodes($getEditor(), $fitIntoPlace($nodesFromBody(pasted.full.body)), selection);
}
