import type { Block } from "../document/nodes/block.ts";
/** How much of a paste is taken: all that a body can hold; its structure without formats and pictures; or its text. */
export type IntakeMode = "full" | "light" | "plain";
/** The blocks of a paste as `mode` wants them. */
export declare function blocksIn(mode: IntakeMode, blocks: readonly Block[]): Block[];
