import { attribute } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Google Docs wraps all that is copied in `<b id="docs-internal-guid-…" style="font-weight:normal">`. It marks the copy and is not
 * bold; some browsers lose the style that says so.
 */
export const googleDocsWrapper: Quirk = ({ root }) => {
  rewriteElements(root, (node) =>
    node.name === "b" && attribute(node, "id").startsWith("docs-internal-guid") ? node.children : [node],
  );
};
