import type { Tally } from "../tally.ts";
import { type ElementNode } from "../tree/node.ts";
import type { Entry } from "./entry.ts";
/** What a document's tree yields, from top to bottom, in `language` (BCP 47). */
export declare function buildEntries(root: ElementNode, tally: Tally, language: string): Entry[];
