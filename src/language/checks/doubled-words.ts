import { type Finding, findingAt, type TextBlock } from "../findings.ts";
import { primaryLanguage } from "../text/language-tag.ts";
import { protectedSpans } from "../text/protected-spans.ts";
import { overlaps, type Word, wordsOf } from "../text/words.ts";

export const DOUBLED_WORD = "doubled-word";

/** Doublings a language uses on purpose: `usual` ones pass, `possible` ones are only asked about. */
interface Doublings {
  usual: readonly string[];
  possible: readonly string[];
}

const DOUBLINGS: Readonly<Record<string, Doublings>> = {
  en: {
    usual: ["bye", "ha", "blah", "knock", "hear", "night", "choo", "tut", "hush"],
    possible: [
      "had",
      "that",
      "is",
      "very",
      "no",
      "so",
      "long",
      "really",
      "who",
      "do",
      "in",
      "on",
      "many",
      "never",
      "far",
      "please",
      "yes",
      "well",
      "there",
      "now",
    ],
  },
  fr: { usual: ["nous", "vous", "ha", "bla"], possible: ["très", "non", "oui", "bien", "plus", "en"] },
  es: { usual: ["ja", "bla"], possible: ["muy", "no", "sí", "casi"] },
  it: { usual: ["via", "piano", "man", "ha", "bla", "così", "quasi", "poco", "mano"], possible: ["molto", "no", "sì"] },
  pt: { usual: ["logo", "ha", "quase"], possible: ["muito", "não", "sim"] },
  de: {
    usual: ["ha", "bla"],
    possible: ["die", "der", "das", "den", "dem", "sie", "nach", "sehr", "nein", "ja", "wenn"],
  },
  nl: { usual: ["ha", "bla"], possible: ["die", "dat", "heel", "nee", "ja", "had", "er", "is"] },
  sv: { usual: ["ha", "bla"], possible: ["den", "det", "som", "mycket", "nej", "ja"] },
  da: { usual: ["ha", "bla"], possible: ["den", "det", "der", "meget", "nej", "ja", "på"] },
  nb: { usual: ["ha", "bla"], possible: ["den", "det", "som", "veldig", "nei", "ja", "på"] },
  pl: { usual: ["ha", "bla"], possible: ["bardzo", "nie", "się", "tak"] },
  ru: { usual: ["ха"], possible: ["очень", "нет", "да", "еле", "чуть"] },
  uk: { usual: ["ха"], possible: ["дуже", "ні", "так"] },
  ar: { usual: ["رويدا", "شيئا", "جدا", "هه"], possible: ["لا", "نعم"] },
  he: { usual: ["לאט", "כן"], possible: ["לא", "מאוד"] },
};
// Languages that double words as a part of their grammar (Hindi, Urdu, Indonesian, Turkish, ...), or write without spaces.
const DOUBLING_LANGUAGES = new Set([
  "hi",
  "ur",
  "bn",
  "pa",
  "mr",
  "gu",
  "ta",
  "te",
  "ml",
  "kn",
  "ne",
  "si",
  "fa",
  "ps",
  "sd",
  "tr",
  "az",
  "kk",
  "uz",
  "hy",
  "ka",
  "id",
  "ms",
  "jv",
  "tl",
  "vi",
  "sw",
  "zh",
  "ja",
  "ko",
  "th",
  "lo",
  "km",
  "my",
]);

/** The same word twice in a row. Names (Baden Baden), numbers and doublings a language uses on purpose pass. */
export function checkDoubledWords(block: TextBlock): Finding[] {
  const language = primaryLanguage(block.language);
  if (DOUBLING_LANGUAGES.has(language)) return [];
  const doublings = DOUBLINGS[language] ?? { usual: [], possible: [] };
  const spared = protectedSpans(block.text);
  const words = wordsOf(block.text);
  return words.flatMap((word, position) => {
    const next = words[position + 1];
    if (next === undefined || !isDoubled(block, word, next) || doublings.usual.includes(folded(word, language)))
      return [];
    if (spared.some((span) => overlaps(span, { start: word.start, end: next.end }))) return [];
    // Three or more in a row are meant: very, very, very.
    const beside = [words[position - 1], words[position + 2]];
    if (beside.some((other) => other !== undefined && folded(other, language) === folded(word, language))) return [];
    return [finding(block, word, next, doublings.possible.includes(folded(word, language)))];
  });
}

function isDoubled(block: TextBlock, word: Word, next: Word): boolean {
  if (!/^[\s]+$/u.test(block.text.slice(word.end, next.start)) || /\p{N}/u.test(word.text)) return false;
  if (folded(word, block.language) !== folded(next, block.language)) return false;
  return (
    !(isCapitalised(word) && isCapitalised(next)) && (word.text.length > 1 || /^[aAyYoOeEàÀа-яА-Я]$/u.test(word.text))
  );
}

function isCapitalised({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

function folded({ text }: Word, language: string): string {
  return text.toLocaleLowerCase(language).normalize("NFC");
}

function finding(block: TextBlock, word: Word, next: Word, possible: boolean): Finding {
  const span = { start: word.start, end: next.end };
  return findingAt(block, span, {
    rule: DOUBLED_WORD,
    kind: "consistency",
    severity: possible ? "suggestion" : "warning",
    message: possible ? `“${word.text}” stands here twice: is it meant?` : `“${word.text}” stands here twice.`,
    suggestions: [word.text],
  });
}
