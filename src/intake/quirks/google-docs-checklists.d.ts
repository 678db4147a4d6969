import type { Quirk } from "./quirk.ts";
/** The boxes of a checklist in Google Docs are pictures; the items are an ordinary list. */
export declare const googleDocsChecklists: Quirk;
