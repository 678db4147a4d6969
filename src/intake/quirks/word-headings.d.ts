import type { Quirk } from "./quirk.ts";
/**
 * Word writes `<h1>` only for its own heading styles, and not always: a style made from them, one in another language, and any
 * heading below level 6 is a paragraph that states its outline level, names its style, or bears a class such as `MsoHeading7`.
 */
export declare const wordHeadings: Quirk;
