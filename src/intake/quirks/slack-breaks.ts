import { attribute, element } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/** Slack draws the gap between two paragraphs of a message as an empty span. */
export const slackBreaks: Quirk = ({ root }) => {
  rewriteElements(root, (node) =>
    attribute(node, "data-stringify-type") === "paragraph-break" ? [element("br", []), element("br", [])] : [node],
  );
};
