import type { Quirk } from "./quirk.ts";
/**
 * Safari and Apple's programs put a no-break space in a span of its own where a space must survive (`Apple-converted-space`), a
 * tab in another, and a line break at the end of every copy (`Apple-interchange-newline`). None was typed.
 */
export declare const appleSpaces: Quirk;
