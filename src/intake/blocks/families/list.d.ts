import type { Family } from "../family.ts";
/** Lists, however deep. A list right inside a list, as office programs write it, belongs to the item before it. */
export declare const listFamily: Family;
