import type { Quirk } from "./quirk.ts";
/**
 * Word on the web writes every item as a list of its own, with the level in `data-aria-level`; Slack starts a new list at every
 * change of level, with the level in `data-indent`. Nesting them is left to the reader.
 */
export declare const leveledLists: Quirk;
