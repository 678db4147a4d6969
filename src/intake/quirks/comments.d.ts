import type { Quirk } from "./quirk.ts";
/**
 * A copied text takes its reviewers' comments along: in Word as a list at the end (`mso-element:comment`) with an anchor such as
 * `[AB1]` in the text, in Google Docs as notes at the end that point back to `[a]`. The text they are about stays.
 */
export declare const comments: Quirk;
