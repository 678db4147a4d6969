import { attribute, type ElementNode } from "../tree/node.ts";
import type { Source } from "../tree/parse.ts";
import { elementsIn } from "../tree/walk.ts";

/**
 * What a habit of a program can be known by: a comment; a mark, which is a style sheet or an attribute that says more than where a
 * link or picture leads; a link to a place in the document itself; a picture; a square bracket in the text.
 */
export type Sign = "comment" | "mark" | "reference" | "picture" | "bracket";

const PLAIN_ATTRIBUTES: ReadonlySet<string> = new Set(["href", "src", "alt"]);

/** The signs that a source has. Most articles have none, and each quirk would walk the whole tree to find that out. */
export function signsIn({ root, sheet }: Source): ReadonlySet<Sign> {
  const signs = new Set<Sign>(sheet.rules.size + sheet.lists.size > 0 ? ["mark"] : []);
  addSignsBelow(root, signs);
  for (const node of elementsIn(root)) {
    if (node.name === "img") signs.add("picture");
    if (node.name === "a" && attribute(node, "href").includes("#")) signs.add("reference");
    if (node.name === "font" || node.attributes.keys().some((name) => !PLAIN_ATTRIBUTES.has(name))) signs.add("mark");
    addSignsBelow(node, signs);
  }
  return signs;
}

function addSignsBelow({ children }: ElementNode, signs: Set<Sign>): void {
  for (const child of children) {
    if (child.kind === "comment") signs.add("comment");
    if (child.kind === "text" && child.text.includes("[")) signs.add("bracket");
  }
}
