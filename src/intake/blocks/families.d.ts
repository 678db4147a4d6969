import type { Family } from "./family.ts";
/** The family of an element; none for one that is only a part of its line. */
export declare function familyOf(name: string): Family | undefined;
/** Whether an element stands within a line. */
export declare function isInLine(name: string): boolean;
