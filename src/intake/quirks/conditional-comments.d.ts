import type { Quirk } from "./quirk.ts";
/** The element that the marker of a list item stands in, once it is known to be one. */
export declare const MARKER = "dateline:marker";
/**
 * Word says everything twice: once for itself in a hidden comment, and once for browsers between `<![if !supportLists]>` and
 * `<![endif]>` (Safari makes real comments of these). Most of what browsers get is the text; but some of it only imitates a
 * feature that HTML is said to lack: list markers, fillers of empty paragraphs, and the anchors of comments.
 */
export declare const conditionalComments: Quirk;
