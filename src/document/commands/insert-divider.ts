import { $createHorizontalRuleNode } from "@lexical/extension";
import { $insertBlock, $selectAfter } from "./insert-block.ts";

/** Puts a divider at the selection and the caret after it. */
export function $insertDivider(): void {
  const divider = $createHorizontalRuleNode();
  $insertBlock(divider);
  $selectAfter(divider);
}
