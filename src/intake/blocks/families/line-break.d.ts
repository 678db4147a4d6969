import type { Family } from "../family.ts";
/** A new line. */
export declare const lineBreakFamily: Family;
