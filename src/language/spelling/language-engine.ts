import type { Finding, TextBlock } from "../findings.ts";

/** What checks the spelling, and where it can the grammar, of one language's blocks. */
export interface LanguageEngine {
  /** `pause` is awaited between the pieces of a long block, so that other work gets its turn. */
  check(block: TextBlock, pause?: () => Promise<void>): Promise<Finding[]>;
  /** Corrections for a word whose finding came without any: for some engines they take too long to make ahead. */
  suggest(word: string): Promise<string[]>;
}
