import type { Family } from "../family.ts";
/** Players, maps and posts framed into a page. Until a body has embeds, a line with a link to what was framed. */
export declare const embedFamily: Family;
