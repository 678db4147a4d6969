import type { Source } from "../tree/parse.ts";
import type { Tally } from "../tally.ts";

/** Sets right one habit of one program, in place. A quirk goes by the marks of that habit, not by the program: text travels. */
export type Quirk = (source: Source, tally: Tally) => void;
