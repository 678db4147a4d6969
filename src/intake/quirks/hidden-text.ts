import { type ElementNode, property, textOf } from "../tree/node.ts";
import { removeElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Text that its reader never saw: Word's hidden text (`mso-hide:all`, and the page numbers of a table of contents, hidden on
 * screen), the lines that newsletters hide for the list of messages, and whatever a page does not display.
 */
export const hiddenText: Quirk = ({ root }, tally) => {
  removeElements(root, (node) => {
    const hidden = isHidden(node);
    if (hidden && textOf(node).trim() !== "") tally.drop("hidden-text");
    return hidden;
  });
};

function isHidden(node: ElementNode): boolean {
  if (node.attributes.has("hidden")) return true;
  if (property(node, "display") === "none" || property(node, "mso-hide") === "all") return true;
  if (/^(?:hidden|collapse)$/.test(property(node, "visibility"))) return true;
  return /^0(?:px)?$/.test(property(node, "max-height")) && property(node, "overflow") === "hidden";
}
