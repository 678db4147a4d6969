import { attribute, type ElementNode, hasClass, property } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Word writes `<h1>` only for its own heading styles, and not always: a style made from them or one in another language is a
 * paragraph that states its outline level, names its style, or bears a class such as `MsoHeading2`. An outline level that is set
 * on a list item by itself, as pasting from a page does, leaves it a list item; and levels 7 to 9 number the paragraphs of
 * contracts.
 */
export const wordHeadings: Quirk = ({ root }) => {
  rewriteElements(root, (node) => {
    const level = node.name === "p" || node.name === "div" ? levelOf(node) : undefined;
    return level === undefined ? [node] : [{ ...node, name: `h${level}` }];
  });
};

function levelOf(node: ElementNode): number | undefined {
  const outline = isOutlinedItem(node) ? undefined : /^[1-6]$/.exec(property(node, "mso-outline-level"))?.[0];
  const style = /^["']?heading ([1-6])\b/.exec(property(node, "mso-style-name"))?.[1];
  const level = Number(outline ?? style ?? classLevel(node));
  return level > 0 && !hasClass(node, /^MsoTo[ac]/i) ? level : undefined;
}

function isOutlinedItem(node: ElementNode): boolean {
  const own = attribute(node, "style");
  return /mso-list\s*:\s*l\d/i.test(own) && /mso-outline-level/i.test(own);
}

function classLevel(node: ElementNode): string | undefined {
  const [, level] = /(?:^|\s)(?:Mso)?Heading([1-6])(?:\s|$)/i.exec(node.attributes.get("class") ?? "") ?? [];
  return level;
}
