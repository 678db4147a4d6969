import type { Family } from "../family.ts";
/** Headings, on the levels a body has. How a heading looks is not emphasis, so it starts without formats. */
export declare const headingFamily: Family;
