import type { WordList } from "../../shared/language-desk.ts";

/** Word lists ready for looking up. */
export type KnownWords = ReadonlySet<string>;

/** Joins word lists: a personal one, a publication's. */
export function knownWords(...lists: readonly WordList[]): KnownWords {
  return new Set(lists.flat().map(normal));
}

/** Whether a word is on the lists: as it stands, without a possessive, or in lower case where the list has it so. */
export function isKnownWord(word: string, known: KnownWords): boolean {
  const written = normal(word);
  const bare = written.replace(/'s?$/u, "");
  return [written, bare, written.toLowerCase(), bare.toLowerCase()].some((form) => known.has(form));
}

function normal(word: string): string {
  return word.trim().normalize("NFC").replaceAll("’", "'");
}
