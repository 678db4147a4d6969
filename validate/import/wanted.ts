import type { OutlineLine } from "../paste/outline.ts";

/** What an article of the sources is to become, found by another way than the import's own. */
export interface Wanted {
  /** What it is called, in its file. */
  readonly name: string;
  /** The words that have to come through. */
  readonly words: readonly string[];
  /** What it is to be headed, where the source says so plainly; not among its lines. */
  readonly headline?: string | undefined;
  /** Its blocks, with all that matters of their structure. */
  readonly lines: readonly OutlineLine[];
  /** The form in which lines are compared, where it is not the usual one with formats and links. */
  readonly inForm?: (lines: readonly OutlineLine[]) => string[];
}
