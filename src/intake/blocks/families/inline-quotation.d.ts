import type { Family } from "../family.ts";
/** A quotation within a line: the browser sets the quotation marks, so they are not in the text. */
export declare const inlineQuotationFamily: Family;
