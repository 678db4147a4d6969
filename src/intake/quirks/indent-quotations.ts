import { property } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/** "Increase indent" in a mail or a web editor writes `<blockquote style="margin:0 0 0 40px;border:none">`: nothing is quoted. */
export const indentQuotations: Quirk = ({ root }) => {
  rewriteElements(root, (node) => {
    const isIndent =
      node.name === "blockquote" &&
      /^(?:none|medium none|0(?:px)?)\b/.test(property(node, "border")) &&
      (property(node, "margin").endsWith("40px") || property(node, "margin-left") === "40px");
    return isIndent ? [{ ...node, name: "div" }] : [node];
  });
};
