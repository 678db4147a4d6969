import { hasClass, text, textOf } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Safari and Apple's programs put a no-break space in a span of its own where a space must survive (`Apple-converted-space`), a
 * tab in another, and a line break at the end of every copy (`Apple-interchange-newline`). None was typed.
 */
export const appleSpaces: Quirk = ({ root }) => {
  rewriteElements(root, (node) => {
    if (node.name === "br") return hasClass(node, /^Apple-interchange-newline$/) ? [] : [node];
    return hasClass(node, /^Apple-(?:converted-space|tab-span)$/) && textOf(node).trim() === "" ? [text(" ")] : [node];
  });
};
