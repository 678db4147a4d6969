import { type ElementNode, hasClass, property } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Word writes `<h1>` only for its own heading styles, and not always: a style made from them, one in another language, and any
 * heading below level 6 is a paragraph that states its outline level, names its style, or bears a class such as `MsoHeading7`.
 */
export const wordHeadings: Quirk = ({ root }) => {
  rewriteElements(root, (node) => {
    const level = node.name === "p" || node.name === "div" ? levelOf(node) : undefined;
    return level === undefined ? [node] : [{ ...node, name: `h${Math.min(level, 6)}` }];
  });
};

function levelOf(node: ElementNode): number | undefined {
  const outline = /^[1-9]$/.exec(property(node, "mso-outline-level"))?.[0];
  const style = /^["']?heading ([1-9])\b/.exec(property(node, "mso-style-name"))?.[1];
  const level = Number(outline ?? style ?? classLevel(node));
  return level > 0 && !hasClass(node, /^MsoTo[ac]/i) ? level : undefined;
}

function classLevel(node: ElementNode): string | undefined {
  const [, level] = /(?:^|\s)(?:Mso)?Heading([1-9])(?:\s|$)/i.exec(node.attributes.get("class") ?? "") ?? [];
  return level;
}
