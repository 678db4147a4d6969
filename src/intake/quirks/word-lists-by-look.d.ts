import type { Quirk } from "./quirk.ts";
/**
 * Old browsers and Outlook on the web strip Word's `mso-` properties, and with them all that says "list". What is left is how it
 * looks: a paragraph that begins with a marker and no-break spaces set in 7 point, Word's way of reaching the indent.
 */
export declare const wordListsByLook: Quirk;
