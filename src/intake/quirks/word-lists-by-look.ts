import { flatItem } from "../blocks/families/list-item.ts";
import { ownIndent } from "../tree/indent.ts";
import { type ElementNode, property, type TextNode, type TreeNode, textOf } from "../tree/node.ts";
import { elementsIn, rewrite } from "../tree/walk.ts";
import { MARKER } from "./conditional-comments.ts";
import { isMarker, readMarker } from "./list-marker.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Old browsers and Outlook on the web strip Word's `mso-` properties, and with them all that says "list". What is left is how it
 * looks: a paragraph that begins with a marker and no-break spaces set in 7 point, Word's way of reaching the indent.
 */
export const wordListsByLook: Quirk = ({ root }) => {
  for (const parent of [root, ...elementsIn(root)]) {
    if (parent.name === "li") continue;
    parent.children = parent.children.map((child) =>
      child.kind === "element" && (child.name === "p" || child.name === "div") ? asItem(child) : child,
    );
  }
};

function asItem(node: ElementNode): ElementNode {
  const found = markerOf(node);
  if (found === undefined) return node;
  rewrite(node, (inner) => (found.nodes.has(inner) ? [] : [inner]));
  const { listType, number } = readMarker(found.text);
  // Indents order the levels; what the steps between them are, only their order matters.
  const level = Math.max(1, Math.round((ownIndent(node) ?? 0) / 9));
  return flatItem([{ ...node, name: "div" }], { level, list: "by look", listType, number });
}

interface FoundMarker {
  readonly text: string;
  readonly nodes: ReadonlySet<TreeNode>;
}

function markerOf(node: ElementNode): FoundMarker | undefined {
  const nodes = new Set<TreeNode>();
  let text = "";
  let isSpaced = false;
  for (const leaf of leavesOf(node, false)) {
    const isEmpty = leaf.node.text.trim() === "";
    if (leaf.inMarker || leaf.isSpacer) isSpaced ||= text !== "" || leaf.inMarker;
    else if (isSpaced || (!isEmpty && (text + leaf.node.text).trim().length > 8)) break;
    nodes.add(leaf.node);
    if (!leaf.isSpacer) text += leaf.node.text;
  }
  return isSpaced && isMarker(text) ? { text, nodes } : undefined;
}

interface Leaf {
  readonly node: TextNode;
  readonly isSpacer: boolean;
  readonly inMarker: boolean;
}

function* leavesOf(node: ElementNode, isSpacer: boolean, inMarker = false): Generator<Leaf> {
  for (const child of node.children) {
    if (child.kind === "text") yield { node: child, isSpacer: isSpacer && textOf(child).trim() === "", inMarker };
    if (child.kind !== "element" || child.name === "br") continue;
    const spaces = isSpacer || /^7(?:\.0)?pt\b/.test(property(child, "font") || property(child, "font-size"));
    yield* leavesOf(child, spaces, inMarker || child.name === MARKER);
  }
}
