import type { Quirk } from "./quirk.ts";
/**
 * Text that its reader never saw: Word's hidden text (`mso-hide:all`, and the page numbers of a table of contents, hidden on
 * screen), the lines that newsletters hide for the list of messages, and whatever a page does not display.
 */
export declare const hiddenText: Quirk;
