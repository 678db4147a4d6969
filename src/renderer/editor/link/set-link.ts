import { $createLinkNode, $isLinkNode, $toggleLink } from "@lexical/link";
import { $findMatchingParent } from "@lexical/utils";
import { $createTextNode, $getSelection, $isRangeSelection } from "lexical";

/**
 * Links the selected words to an address; a link that the caret is in gets the new address; where nothing is selected, `words`
 * are put in as a link.
 */
export function $setLink(address: string, words: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  if (link !== null && selection.isCollapsed()) link.setURL(address);
  else if (selection.isCollapsed()) selection.insertNodes([$createLinkNode(address).append($createTextNode(words))]);
  else $toggleLink(address);
}

/** Takes the link off the selected words, or off all the words of the link that the caret is in. */
export function $removeLink(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  if (link !== null && selection.isCollapsed()) {
    for (const child of link.getChildren()) link.insertBefore(child);
    link.remove();
  } else $toggleLink(null);
}
