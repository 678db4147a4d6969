import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { parseDeclarations } from "./declarations.ts";
import { flatTree } from "./flat.ts";
import { type ElementNode, element, NO_STYLE, type Style, type TreeNode } from "./node.ts";
import { parseStyleSheet, type StyleSheet, styleFromSheet } from "./style-sheet.ts";

/** Outside HTML as read: its tree, and what its style sheets say of Word's lists. */
export interface Source {
  readonly root: ElementNode;
  readonly sheet: StyleSheet;
  /** Whether the markup was beyond all bounds, so that only its text could be taken. */
  readonly flat: boolean;
}

// Browsers stop at 512. The stack of open elements is searched at every tag, so depth is what makes parsing slow; and misnested
// formatting is repeated in every following paragraph, so a few kilobytes can ask for millions of elements.
const DEEPEST = 512;
const MOST_ELEMENTS = 2_000_000;

class BeyondBounds extends Error {}

/** Reads HTML by the HTML standard, in bounded time and depth. */
export function parseSource(html: string): Source {
  try {
    const document = parse(html, { treeAdapter: boundedAdapter() });
    const sheet = parseStyleSheet(styleSheetsIn(document).join("\n"));
    return { root: element("body", convert(document.childNodes, styleReader(sheet))), sheet, flat: false };
  } catch (error) {
    if (!(error instanceof BeyondBounds)) throw error;
    return { root: flatTree(html), sheet: parseStyleSheet(""), flat: true };
  }
}

/** A tree that was not made from markup, so that it has no style sheet and is within bounds. */
export function sourceOfTree(root: ElementNode): Source {
  return { root, sheet: parseStyleSheet(""), flat: false };
}

function boundedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...parts) => {
      if (++elements > MOST_ELEMENTS) throw new BeyondBounds();
      return defaultTreeAdapter.createElement(...parts);
    },
    onItemPush: () => {
      if (++depth > DEEPEST) throw new BeyondBounds();
    },
    onItemPop: () => {
      depth--;
    },
  };
}

type ReadStyle = (name: string, classes: string, inline: string) => Style;

// Office programs repeat the same few style attributes thousands of times, so each is read once.
function styleReader(sheet: StyleSheet): ReadStyle {
  const known = new Map<string, Style>();
  return (name, classes, inline) => {
    if (classes === "" && inline === "" && sheet.rules.size === 0) return NO_STYLE;
    const key = `${name}\n${classes}\n${inline}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const style = new Map([...styleFromSheet(sheet, name, classes), ...parseDeclarations(inline)]);
    known.set(key, style);
    return style;
  };
}

function convert(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], readStyle: ReadStyle): TreeNode[] {
  const converted: TreeNode[] = [];
  for (const node of nodes) {
    if ("tagName" in node) converted.push(convertElement(node, readStyle));
    else if (node.nodeName === "#text" && "value" in node) converted.push({ kind: "text", text: node.value });
    else if (node.nodeName === "#comment" && "data" in node) converted.push({ kind: "comment", text: node.data });
  }
  return converted;
}

function convertElement(node: DefaultTreeAdapterTypes.Element, readStyle: ReadStyle): ElementNode {
  const attributes = new Map(node.attrs.map(({ name, value }) => [name.toLowerCase(), value]));
  const name = node.tagName.toLowerCase();
  return {
    kind: "element",
    name,
    attributes,
    style: readStyle(name, attributes.get("class") ?? "", attributes.get("style") ?? ""),
    children: convert(node.childNodes, readStyle),
  };
}

function styleSheetsIn(node: DefaultTreeAdapterTypes.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if (!("childNodes" in child)) return [];
    if (child.nodeName !== "style") return styleSheetsIn(child);
    return child.childNodes.map((text) => ("value" in text ? text.value : ""));
  });
}
