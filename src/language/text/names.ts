import type { TextBlock } from "../findings.ts";
import { primaryLanguage } from "./language-tag.ts";
import { protectedSpans } from "./protected-spans.ts";
import { overlaps, type Span, startsSentence } from "./words.ts";

/** A person's or body's name as it stands in a block: at least two capitalised words, without a title or a possessive. */
export interface WrittenName extends Span {
  block: TextBlock;
  words: readonly string[];
}

// Where names keep one form. Elsewhere (Russian, Polish, Finnish, ...) they are declined, and every case would look a variant.
const UNDECLINED = new Set(["en", "fr", "es", "it", "pt", "nl", "de", "sv", "da", "nb", "nn", "no", "ca", "id", "ms"]);

const PARTICLE = "(?:van|von|de|del|della|di|da|dos|den|der|la|le|bin|ibn|bint|ben|al|el|ter|ten|af|av|du|des|y|e)";
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]+)*`;
const INITIAL = String.raw`\p{Lu}\.`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])${NAME_WORD}(?:[ \u00A0](?:(?:${PARTICLE}[ \u00A0-]){0,2}${NAME_WORD}|${INITIAL}(?![\p{L}])))+(?![\p{L}\p{N}])`,
  "gu",
);
const TITLES = new Set(
  "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister president minister premier chancellor senator governor mayor judge justice king queen prince princess sheikh sheikha imam general colonel captain major sergeant lieutenant inspector superintendent ambassador secretary councillor king queen saint pope bishop archbishop cardinal sultan emir crown prime foreign deputy vice chief former the a an in on at for and but as when after before while since if is was are were m mm mme mmes mlle le la les un une au du président présidente ministre señor señora don doña presidente presidenta el los las herr frau der die das de".split(
    " ",
  ),
);

/** The names in a block, where its language has capitals and does not decline names; else none. */
export function namesIn(block: TextBlock): WrittenName[] {
  if (!UNDECLINED.has(primaryLanguage(block.language)) || isCapitals(block.text)) return [];
  const spared = protectedSpans(block.text);
  return Array.from(block.text.matchAll(NAME)).flatMap(({ 0: match, index }) => {
    const words = wordsWithPlaces(match, index);
    while (words[0] !== undefined && TITLES.has(words[0].text.toLowerCase())) words.shift();
    // What begins a sentence may be a name's first word or just any word (Later Tom Clarke left): both are tried.
    const readings = words.length > 2 && startsSentence(block.text, index) ? [words, words.slice(1)] : [words];
    return readings
      .flatMap((reading) => nameOf(block, reading) ?? [])
      .filter((name) => !spared.some((other) => overlaps(other, name)));
  });
}

function nameOf(block: TextBlock, words: readonly Placed[]): WrittenName | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return undefined;
  const bare = last.text.replace(/[’']s?$/u, "");
  const texts = [...words.slice(0, -1).map(({ text }) => text), bare];
  return { block, words: texts, start: first.start, end: last.start + bare.length };
}

interface Placed {
  text: string;
  start: number;
}

function wordsWithPlaces(name: string, offset: number): Placed[] {
  return Array.from(name.matchAll(/[^ \u00A0]+/gu), ({ 0: text, index }) => ({ text, start: offset + index }));
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}{3}/u.test(text);
}
