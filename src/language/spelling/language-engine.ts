import type { Finding, TextBlock } from "../findings.ts";

/** What checks the spelling, and where it can the grammar, of one language's blocks. */
export interface LanguageEngine {
  check(block: TextBlock): Promise<Finding[]>;
  /** Corrections for a word whose finding came without any: for some engines they take too long to make ahead. */
  suggest(word: string): Promise<string[]>;
}
