import type { Family } from "../family.ts";
/** The reading of a character, set above it: in a line it stands behind, in brackets. */
export declare const rubyFamily: Family;
