import type { TreeNode } from "../../tree/node.ts";

const EMPTY = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const RAW = new Set(["script", "style", "noscript", "template", "iframe"]);

/** The HTML of nodes, without comments and what a page runs. */
export function serialise(nodes: readonly TreeNode[]): string {
  return nodes.map(serialiseNode).join("");
}

function serialiseNode(node: TreeNode): string {
  if (node.kind === "comment") return "";
  if (node.kind === "text") return escaped(node.text);
  if (RAW.has(node.name) && node.name !== "iframe") return "";
  const attributes = Array.from(
    node.attributes,
    ([name, value]) => ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`,
  );
  const start = `<${node.name}${attributes.join("")}>`;
  return EMPTY.has(node.name) ? start : `${start}${serialise(node.children)}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
