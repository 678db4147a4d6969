import { type ElementNode } from "./node.ts";
/** How far a paragraph's own style indents it, in points; undefined where it leaves that to its named style. */
export declare function ownIndent(node: ElementNode): number | undefined;
