import { attribute, element, type ElementNode, hasClass, property, text, textOf, type TreeNode } from "../tree/node.ts";
import { removeElements, rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Footnotes are links between two places of the document: `#_ftn1` in Word, `#sdfootnote1sym` in LibreOffice, `#ftnt1` in Google
 * Docs, `#footnote-1` in what mammoth makes of a Word file, `#fn1` in what is made of Markdown. The note moves to where it is called,
 * as `dateline:footnote`, and the number before it goes. A mark whose note was not copied stays as a number above the line, a note
 * without its mark as a paragraph. The rule above the notes goes.
 */
export const footnotes: Quirk = ({ root }) => {
  const called = new Set<string>();
  rewriteElements(root, (node) => {
    const key = keyOf(node, FORWARD);
    if (key !== undefined) called.add(key);
    return [node];
  });
  const notes = new Map<string, readonly TreeNode[]>();
  takeNotes(root, called, notes);
  rewriteElements(root, (node) => {
    const key = keyOf(node, FORWARD);
    const note = key === undefined ? undefined : notes.get(key);
    if (note !== undefined) return [element("dateline:footnote", note)];
    if (keyOf(node, BACK) !== undefined) return [element("span", node.children), text(" ")];
    return key === undefined ? [node] : [element("sup", node.children)];
  });
  for (const list of listsIn(root)) removeElements(list, (node) => node.name === "hr");
};

const FORWARD =
  /^#(?:_((?:ftn|edn)\d+)|((?:sdfootnote|sdendnote)\d+)sym|(ftnt\d+)|(footnote|endnote)-(\d+)$|(fn)[:-]?(\d+)$)/;
const BACK =
  /^#(?:_(ftn|edn)ref(\d+)|((?:sdfootnote|sdendnote)\d+)anc|(ftnt)_ref(\d+)|(footnote|endnote)-ref-(\d+)$|(fn)ref[:-]?(\d+)$)/;
const NOTE_ID = /^(?:(?:ftn|edn|sdfootnote|sdendnote)\d+|(?:footnote|endnote)-\d+|fn[:-]?\d+)$/;

/** Which note a link leads to, or back from: the same name for both; undefined for any other element. */
function keyOf(node: ElementNode, pattern: RegExp): string | undefined {
  return node.name === "a" ? keyIn(attribute(node, "href").replace(/^[^#]*(?=#)/, ""), pattern) : undefined;
}

function keyIn(place: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(place);
  return found === null ? undefined : found.slice(1).join("");
}

/** Takes the notes that are called out of the tree; a rule right above the first of them goes with it, and so does what held them alone. */
function takeNotes(node: ElementNode, called: ReadonlySet<string>, notes: Map<string, readonly TreeNode[]>): void {
  const kept: TreeNode[] = [];
  for (const child of node.children) {
    const key = child.kind === "element" && isNote(child) ? noteKeyOf(child) : undefined;
    if (child.kind === "element" && key !== undefined && called.has(key)) {
      rewriteElements(child, (inner) => (keyOf(inner, BACK) === undefined ? [inner] : []));
      notes.set(key, child.children);
      while (isRuleOrSpace(kept.at(-1))) kept.pop();
    } else {
      const before = notes.size;
      if (child.kind === "element") takeNotes(child, called, notes);
      if (notes.size > before && holdsNothing(child)) while (isRuleOrSpace(kept.at(-1))) kept.pop();
      else kept.push(child);
    }
  }
  node.children = kept;
}

function isNote(node: ElementNode): boolean {
  if (/^(?:footnote|endnote)$/.test(property(node, "mso-element")) || NOTE_ID.test(attribute(node, "id"))) return true;
  return /^(?:p|li)$/.test(node.name) || hasClass(node, /^mso(?:foot|end)notetext$/i);
}

/** Which note an element is: by its own name, or by the link back that it opens with. */
function noteKeyOf(node: ElementNode): string | undefined {
  return keyIn(`#${attribute(node, "id")}`, FORWARD) ?? backKeyIn(node);
}

/** The note that an element opens with the number of. */
function backKeyIn(node: ElementNode): string | undefined {
  const first = node.children.find((child) => textOf(child).trim() !== "");
  if (first?.kind !== "element") return undefined;
  return keyOf(first, BACK) ?? backKeyIn(first);
}

function holdsNothing(node: TreeNode): boolean {
  if (node.kind !== "element") return node.kind === "comment" || node.text.trim() === "";
  return !/^(?:img|picture|video|audio|iframe)$/.test(node.name) && node.children.every(holdsNothing);
}

function isRuleOrSpace(node: TreeNode | undefined): boolean {
  if (node?.kind === "element") return node.name === "hr";
  return node?.kind === "text" && node.text.trim() === "";
}

function listsIn(node: ElementNode): ElementNode[] {
  if (/^(?:footnote|endnote)-list$/.test(property(node, "mso-element"))) return [node];
  return node.children.flatMap((child) => (child.kind === "element" ? listsIn(child) : []));
}
