import { type ElementNode } from "./node.ts";
/** The words of markup that is nested beyond all bounds: each run of text between block tags is a paragraph. */
export declare function flatTree(html: string): ElementNode;
