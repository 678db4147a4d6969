import type { Quirk } from "./quirk.ts";
/**
 * Word's autocorrection turns `-->` and `:-)` into letters set in Wingdings. Without the font an arrow is the letter à and a smile
 * the letter J. Symbol's bullets are characters for private use, which no other font shows.
 */
export declare const symbolFonts: Quirk;
