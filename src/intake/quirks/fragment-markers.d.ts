import type { Quirk } from "./quirk.ts";
/**
 * The clipboard of Windows holds a whole page, with the part that was copied between two comments. Around it stand the open
 * elements of the page (for a cell of a sheet: its table), and sometimes text that was not selected.
 */
export declare const fragmentMarkers: Quirk;
