import { property, text, textOf } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Word keeps a run of spaces as no-break spaces in `mso-spacerun` and a tab as a number of them in `mso-tab-count`. Both are one
 * space: how far apart words stand is the page's business, and a no-break space would keep them on one line for ever.
 */
export const wordSpacing: Quirk = ({ root }) => {
  rewriteElements(root, (node) => {
    const isSpacing = property(node, "mso-spacerun") !== "" || property(node, "mso-tab-count") !== "";
    return isSpacing && textOf(node).trim() === "" ? [text(" ")] : [node];
  });
};
