import type { Family } from "../family.ts";
/** Elements that begin and end a line. What kind of line it is, the element around them decides. */
export declare const paragraphFamily: Family;
