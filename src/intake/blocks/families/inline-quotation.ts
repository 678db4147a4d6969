import { text } from "../../tree/node.ts";
import type { Family } from "../family.ts";

/** A quotation within a line: the browser sets the quotation marks, so they are not in the text. */
export const inlineQuotationFamily: Family = {
  names: ["q"],
  build: (node, context, { walk }) => walk([text("“"), ...node.children, text("”")], context),
};
