import type { Quirk } from "./quirk.ts";
/**
 * WordPress keeps captions and galleries as codes in square brackets, `[caption id="…"]…[/caption]`. The words within stay.
 * A word in brackets without attributes was typed by someone.
 */
export declare const wordpressShortcodes: Quirk;
