import { createHunspellFromStrings } from "hunspell-wasm";
import type { Finding, TextBlock } from "../../findings.ts";
import { protectedSpans } from "../../text/protected-spans.ts";
import { overlaps, wordsOf } from "../../text/words.ts";
import type { LanguageEngine } from "../language-engine.ts";
import { isSpellable, unknownWord } from "../spellable.ts";

/** The two files of a Hunspell dictionary, as text. */
export interface DictionaryFiles {
  affixes: string;
  words: string;
}

const MOST_SUGGESTIONS = 5;
/** Words remembered before the memory starts afresh; an article of 100,000 words has about 15,000 different ones. */
const MOST_REMEMBERED = 50_000;

/** A language's spelling by Hunspell, compiled to WebAssembly. Opening takes about a tenth of a second and 25 MB. */
export async function openHunspell({ affixes, words }: DictionaryFiles): Promise<LanguageEngine> {
  const hunspell = await createHunspellFromStrings(affixes, words);
  // Compounds can take Hunspell a millisecond each, and news repeats its words.
  const remembered = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const known = remembered.get(word) ?? hunspell.testSpelling(word);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, known);
    return known;
  };
  return {
    check: (block) => Promise.resolve(unknownWordsIn(block, isKnown)),
    suggest: (word) => Promise.resolve(hunspell.getSpellingSuggestions(plain(word)).slice(0, MOST_SUGGESTIONS)),
  };
}

function unknownWordsIn(block: TextBlock, isKnown: (word: string) => boolean): Finding[] {
  const spared = protectedSpans(block.text);
  return wordsOf(block.text)
    .filter((word) => isSpellable(word.text) && !isKnownWhole(plain(word.text), isKnown))
    .filter((word) => !spared.some((span) => overlaps(span, word)))
    .map((word) => unknownWord(block, word, []));
}

// Dictionaries list some compounds and elisions; the rest are right if their parts are.
function isKnownWhole(word: string, isKnown: (word: string) => boolean): boolean {
  if (isKnown(word)) return true;
  const parts = word.split(/(?<=')|-/u).filter((part) => part !== "");
  return (
    parts.length > 1 && parts.every((part) => !isSpellable(part) || isKnown(part) || isKnown(part.replace(/'$/u, "")))
  );
}

function plain(word: string): string {
  return word.normalize("NFC").replaceAll(/[’ʼ]/gu, "'");
}
