import type { Quirk } from "./quirk.ts";
/** Word on the web and many pages write a heading as a paragraph that only screen readers know to be one. */
export declare const ariaHeadings: Quirk;
