import type { Style } from "./node.ts";
/** Reads the declarations of a style attribute or rule. The last of a property counts. */
export declare function parseDeclarations(source: string): Style;
/** CSS without its comments. */
export declare function withoutComments(source: string): string;
/** A CSS length in points; undefined for what is none. */
export declare function pointsOf(length: string): number | undefined;
