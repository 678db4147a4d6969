import type { Family } from "../family.ts";
/**
 * Tables. Until a body has tables, each row of a table of figures becomes a line with its cells divided by " | ". A table that
 * only arranges a page (one column, or cells with headings, lists or tables in them) becomes what is in its cells.
 */
export declare const tableFamily: Family;
