import type { Quirk } from "./quirk.ts";
/**
 * Word's quotations are paragraphs in a style of that name. Several in a row are one quotation, and the italics that the style
 * gives them are no emphasis. "Intense Quote" is Word's pull quote.
 */
export declare const wordQuotations: Quirk;
