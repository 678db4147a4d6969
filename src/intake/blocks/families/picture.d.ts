import type { Family } from "../family.ts";
/** Pictures. Those in the text itself are handed out; one that lies elsewhere is named on the receipt and never fetched. */
export declare const pictureFamily: Family;
