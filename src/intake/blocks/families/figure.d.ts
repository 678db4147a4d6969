import type { Family } from "../family.ts";
/** Figures: a picture and its caption, or a quotation and its speaker. The caption of anything else is a paragraph. */
export declare const figureFamily: Family;
