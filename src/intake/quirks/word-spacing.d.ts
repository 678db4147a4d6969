import type { Quirk } from "./quirk.ts";
/**
 * Word keeps a run of spaces as no-break spaces in `mso-spacerun` and a tab as a number of them in `mso-tab-count`. Both are one
 * space: how far apart words stand is the page's business, and a no-break space would keep them on one line for ever.
 */
export declare const wordSpacing: Quirk;
