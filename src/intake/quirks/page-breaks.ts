import { element, type ElementNode, property } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/** Word's page and section breaks are line breaks with a style, often alone in a paragraph. They end a paragraph, no more. */
export const pageBreaks: Quirk = ({ root }, tally) => {
  rewriteElements(root, (node) => {
    if (!isPageBreak(node)) return [node];
    tally.drop("page-breaks");
    return node.name === "hr" ? [] : [element("br", []), element("br", [])];
  });
};

function isPageBreak(node: ElementNode): boolean {
  if (node.name !== "br" && node.name !== "hr") return false;
  const breaks =
    property(node, "page-break-before") || property(node, "break-before") || property(node, "page-break-after");
  return /^(?:always|page|left|right)$/.test(breaks) || property(node, "mso-break-type") !== "";
}
