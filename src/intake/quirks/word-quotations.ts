import { element, type ElementNode, hasClass, NO_STYLE, type TreeNode } from "../tree/node.ts";
import { elementsIn } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Word's quotations are paragraphs in a style of that name. Several in a row are one quotation, and the italics that the style
 * gives them are no emphasis. "Intense Quote" is Word's pull quote.
 */
export const wordQuotations: Quirk = ({ root }) => {
  for (const parent of [root, ...elementsIn(root)]) {
    if (parent.children.some((child) => styleOf(child) !== undefined))
      parent.children = withQuotations(parent.children);
  }
};

const INTENSE = /^(?:x_)?Mso(?:IntenseQuote|QuoteIntense)(?:CxSp\w+)?$/i;
const QUOTE = /^(?:x_)?Mso(?:Quote|BlockText)(?:CxSp\w+)?$/i;

function withQuotations(nodes: readonly TreeNode[]): TreeNode[] {
  const result: TreeNode[] = [];
  let open: { style: string; quotation: ElementNode } | undefined;
  for (const node of nodes) {
    const style = styleOf(node);
    if (style === undefined || node.kind !== "element") {
      if (node.kind === "element") open = undefined;
      result.push(node);
      continue;
    }
    if (open?.style !== style) {
      const quotation = element("blockquote", []);
      open = { style, quotation };
      result.push(style === "intense" ? element("figure", [quotation], { class: "pullquote" }) : quotation);
    }
    open.quotation.children.push({ ...node, style: NO_STYLE });
  }
  return result;
}

function styleOf(node: TreeNode): "quote" | "intense" | undefined {
  if (node.kind !== "element" || node.name !== "p") return undefined;
  if (hasClass(node, INTENSE)) return "intense";
  return hasClass(node, QUOTE) ? "quote" : undefined;
}
