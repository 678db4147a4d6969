import { type ElementNode } from "../tree/node.ts";
/**
 * The formats of the text in an element, from its name and its style. Office programs write `<i>` and take it back with
 * `font-style: normal` inside, so a style can switch a format off as well as on.
 */
export declare function formatIn(node: ElementNode, inherited: number): number;
/** As `formatIn`, for an element within a line, which may also be raised or lowered. */
export declare function formatInLine(node: ElementNode, inherited: number): number;
