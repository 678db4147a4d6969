import type { Quirk } from "./quirk.ts";
/** Outlook on the web puts `x_` before every class of a mail it shows, so that `MsoListParagraph` is not found. */
export declare const outlookClassPrefix: Quirk;
