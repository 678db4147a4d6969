import type { Quirk } from "./quirk.ts";
/**
 * Google Docs wraps all that is copied in `<b id="docs-internal-guid-…" style="font-weight:normal">`. It marks the copy and is not
 * bold; some browsers lose the style that says so.
 */
export declare const googleDocsWrapper: Quirk;
