import type { Tally } from "../tally.ts";
import type { Source } from "../tree/parse.ts";
/** Sets right what programs do to the text they put on the clipboard. */
export declare function applyQuirks(source: Source, tally: Tally): void;
