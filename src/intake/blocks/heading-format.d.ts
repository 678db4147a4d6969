import type { Inline } from "../../document/nodes/inline.ts";
/** A heading's line without the bold that all of it has: a heading looks like one by itself. Bold on some of its words stays. */
export declare function withoutOverallBold(line: Inline[]): Inline[];
