import type { Quirk } from "./quirk.ts";
/** Fonts, colours, sizes and alignment are the page's business and are not read at all; here they are only counted. */
export declare const looks: Quirk;
