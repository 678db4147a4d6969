import type { Family } from "../family.ts";
/** Elements whose content no reader sees as text, and Word's data islands. */
export declare const unseenFamily: Family;
