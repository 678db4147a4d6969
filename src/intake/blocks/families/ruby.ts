import { text } from "../../tree/node.ts";
import type { Family } from "../family.ts";

/** The reading of a character, set above it: in a line it stands behind, in brackets. */
export const rubyFamily: Family = {
  names: ["rt", "rp"],
  build: (node, context, { walk }) => {
    if (node.name === "rt") walk([text("("), ...node.children, text(")")], context);
  },
};
