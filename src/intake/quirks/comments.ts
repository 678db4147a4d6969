import { attribute, type ElementNode, hasClass, property } from "../tree/node.ts";
import { removeElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * A copied text takes its reviewers' comments along: in Word as a list at the end (`mso-element:comment`) with an anchor such as
 * `[AB1]` in the text, in Google Docs as notes at the end that point back to `[a]`. The text they are about stays.
 */
export const comments: Quirk = ({ root }, tally) => {
  const notes = removeElements(root, isNote);
  const anchors = removeElements(root, isAnchor);
  tally.drop("comments", Math.max(notes, anchors));
};

function isNote(node: ElementNode): boolean {
  if (/^["']?comment["']?$/.test(property(node, "mso-element"))) return true;
  return (node.name === "p" || node.name === "div") && beginsWithNoteMark(node);
}

function beginsWithNoteMark(node: ElementNode): boolean {
  const first = node.children.find((child) => child.kind === "element" || child.text.trim() !== "");
  if (first?.kind !== "element") return false;
  return isLinkTo(first, /^#cmnt_ref/) || (/^(?:p|span|sup)$/.test(first.name) && beginsWithNoteMark(first));
}

function isAnchor(node: ElementNode): boolean {
  return isLinkTo(node, /^#(?:cmnt\d|_msocom)/) || hasClass(node, /^mso(?:comanchor|comoff|commentreference)$/i);
}

function isLinkTo(node: ElementNode, pattern: RegExp): boolean {
  return node.name === "a" && pattern.test(attribute(node, "href"));
}
