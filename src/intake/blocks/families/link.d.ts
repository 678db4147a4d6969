import type { Family } from "../family.ts";
/** Links to the web, mail and telephone. The words of any other link stay, and so do those of a bookmark. */
export declare const linkFamily: Family;
