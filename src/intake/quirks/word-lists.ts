import { continueItem, flatItem } from "../blocks/families/list-item.ts";
import { ownIndent } from "../tree/indent.ts";
import { type ElementNode, hasClass, property, type TreeNode, textOf } from "../tree/node.ts";
import type { Source } from "../tree/parse.ts";
import type { StyleSheet } from "../tree/style-sheet.ts";
import type { Tally } from "../tally.ts";
import { elementsIn, removeElements } from "../tree/walk.ts";
import { MARKER } from "./conditional-comments.ts";
import { readMarker } from "./list-marker.ts";

/**
 * Word has no lists, only paragraphs that know their list and level (`mso-list:l0 level2 lfo1`), with the marker as text before
 * them. What kind of list it is stands in the style sheet; where that was lost, the marker tells. A paragraph without a number
 * that is indented just as the item before it belongs to that item. A heading that is numbered stays a heading.
 */
export function wordLists({ root, sheet }: Source, tally: Tally): void {
  for (const parent of [root, ...elementsIn(root)]) {
    if (parent.name !== "li" && parent.children.some(isListed)) listParagraphsIn(parent, sheet, tally);
  }
}

function listParagraphsIn(parent: ElementNode, sheet: StyleSheet, tally: Tally): void {
  let last: { item: ElementNode; indent: number | undefined } | undefined;
  parent.children = parent.children.flatMap((child): TreeNode[] => {
    if (child.kind !== "element") return [child];
    if (isListed(child)) {
      const marker = takeMarker(child);
      if (isHeading(child)) {
        tally.drop("heading-numbers");
        last = undefined;
        return [child];
      }
      last = { item: itemOf(child, marker, sheet), indent: ownIndent(child) };
      return [last.item];
    }
    if (last !== undefined && continues(child, last.indent)) {
      continueItem(last.item, child);
      return [];
    }
    last = undefined;
    return [child];
  });
}

function isListed(node: ElementNode["children"][number]): node is ElementNode {
  return node.kind === "element" && node.name !== "li" && placeOf(node) !== undefined;
}

function isHeading(node: ElementNode): boolean {
  return /^h[1-6]$/.test(node.name);
}

function placeOf(node: ElementNode): { list: string; level: number } | undefined {
  const [, list, level] = /^(l\d+)\s+level(\d+)/.exec(property(node, "mso-list")) ?? [];
  return list === undefined ? undefined : { list, level: Number(level) };
}

function itemOf(node: ElementNode, marker: string | undefined, sheet: StyleSheet): ElementNode {
  const { list, level } = placeOf(node) ?? { list: "", level: 1 };
  const read = readMarker(marker ?? "");
  const listType = typeInSheet(sheet, list, level) ?? read.listType;
  // The paragraph stays within the item, for its direction and formats.
  const paragraph: ElementNode = { ...node, name: "div" };
  return flatItem([paragraph], { level, list, listType, number: listType === "number" ? read.number : undefined });
}

function typeInSheet(sheet: StyleSheet, list: string, level: number): "bullet" | "number" | undefined {
  const style = sheet.lists.get(`${list}:level${level}`);
  if (style === undefined) return undefined;
  const format = style.get("mso-level-number-format")?.toLowerCase() ?? "";
  return /^(?:bullet|image|none)/.test(format) ? "bullet" : "number";
}

/** Takes the marker out of an item and answers its text; undefined where there is none. */
function takeMarker(node: ElementNode): string | undefined {
  let marker: string | undefined;
  removeElements(node, (inner) => {
    const isMarker = inner.name === MARKER || property(inner, "mso-list") === "ignore";
    if (isMarker) marker = (marker ?? "") + textOf(inner);
    return isMarker;
  });
  return marker;
}

function continues(node: ElementNode, indent: number | undefined): boolean {
  const own = ownIndent(node);
  if (node.name !== "p" || textOf(node).trim() === "" || own === undefined || indent === undefined) return false;
  return Math.abs(own - indent) < 0.5 && (own > 0 || hasClass(node, /^MsoListParagraph/));
}
