import type { Source } from "../tree/parse.ts";
import type { Tally } from "../tally.ts";
/**
 * Word has no lists, only paragraphs that know their list and level (`mso-list:l0 level2 lfo1`), with the marker as text before
 * them. What kind of list it is stands in the style sheet; where that was lost, the marker tells. A paragraph without a number
 * that is indented just as the item before it belongs to that item. A heading that is numbered stays a heading.
 */
export declare function wordLists({ root, sheet }: Source, tally: Tally): void;
