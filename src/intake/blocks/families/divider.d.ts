import type { Family } from "../family.ts";
/** A rule across the page. */
export declare const dividerFamily: Family;
