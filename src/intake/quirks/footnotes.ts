import { attribute, element, type ElementNode, property } from "../tree/node.ts";
import { removeElements, rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Footnotes are links between two places of the document: `#_ftn1` in Word, `#sdfootnote1sym` in LibreOffice, `#ftnt1` in Google
 * Docs. The links lead nowhere once they are pasted. The number in the text is set above the line, the one before the note
 * is not, and the rule that Word draws above the notes goes.
 */
export const footnotes: Quirk = ({ root }) => {
  rewriteElements(root, (node) => {
    if (node.name !== "a") return [node];
    const target = attribute(node, "href").replace(/^[^#]*(?=#)/, "");
    if (BACK.test(target)) return [element("span", node.children), { kind: "text", text: " " }];
    return FORWARD.test(target) ? [element("sup", node.children)] : [node];
  });
  for (const list of notesIn(root)) removeElements(list, (node) => node.name === "hr");
};

const FORWARD = /^#(?:_(?:ftn|edn)\d|(?:sdfootnote|sdendnote)\d+sym|ftnt\d)/;
const BACK = /^#(?:_(?:ftn|edn)ref\d|(?:sdfootnote|sdendnote)\d+anc|ftnt_ref\d)/;

function notesIn(node: ElementNode): ElementNode[] {
  if (/^(?:footnote|endnote)-list$/.test(property(node, "mso-element"))) return [node];
  return node.children.flatMap((child) => (child.kind === "element" ? notesIn(child) : []));
}
