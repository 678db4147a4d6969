import type { Block } from "../document/nodes/block.ts";
import type { Counts, KeptKind } from "./receipt.ts";
/** What blocks hold, counted by kind. */
export declare function keptIn(blocks: readonly Block[], pictures: number): Counts<KeptKind>;
