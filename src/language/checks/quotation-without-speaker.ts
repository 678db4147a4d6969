import { type Finding, findingAt, type TextBlock } from "../findings.ts";
import { forLanguage, primaryLanguage } from "../text/language-tag.ts";
import { quotationsIn } from "../text/quotations.ts";
import { wordsOf } from "../text/words.ts";

export const QUOTATION_WITHOUT_SPEAKER = "quotation-without-speaker";

/** Shorter quotations are phrases, slogans, titles: they need no speaker. */
const SHORTEST_STATEMENT = 6;

// Verbs of saying, and the ways to name a source without one. Languages that are missing are not checked.
const ATTRIBUTION: Readonly<Record<string, RegExp>> = {
  en: /\b(?:sa(?:id|ys?|ying)|told|tells?|telling|add(?:ed|s|ing)|asked|asks?|asking|answered|repl(?:ied|ies|y)|respon(?:ded|ds|se|ding)|wrote|writes|written|read(?:s|ing)?|stat(?:ed|es|ement|ing)|announc\w+|argu\w+|claim\w*|conclud\w+|confirm\w*|declar\w+|describ\w+|den(?:ied|ies)|explain\w*|insist\w*|joked?|noted?|notes|post(?:ed|s)|tweeted|recall\w*|remark\w*|remember\w*|report\w*|shout\w*|sang|sings|spoke|speak\w*|testif\w+|thinks?|thought|urg(?:ed|es)|warn\w*|called|calls|according to|quoted|words|voice|interview\w*|message|letter|comment\w*|admit\w*|agree[ds]?|began|continued|ended|went on|put it|recounted|chant\w*|sign)\b/iu,
  fr: /(?<!\p{L})(?:dit|disait|dire|dits?|déclar\p{L}+|affirm\p{L}+|ajout\p{L}+|expliqu\p{L}+|répond\p{L}*|racont\p{L}+|confi\p{L}+|précis\p{L}+|soulign\p{L}+|assur\p{L}+|estim\p{L}+|selon|écri\p{L}+|demand\p{L}+|lanc\p{L}+|annonc\p{L}+|indiqu\p{L}+|rappel\p{L}+|conclu\p{L}*|regrett\p{L}+|témoign\p{L}+|résum\p{L}+|insist\p{L}+|interrog\p{L}+|commun\p{L}+|plaisant\p{L}+|martel\p{L}+|poursui\p{L}+|souri\p{L}+|propos|mots)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:dij\p{L}+|dic\p{L}+|decir|declar\p{L}+|afirm\p{L}+|añad\p{L}+|agreg\p{L}+|explic\p{L}+|respond\p{L}+|cont[óa]\p{L}*|señal\p{L}+|asegur\p{L}+|según|escrib\p{L}+|pregunt\p{L}+|anunci\p{L}+|indic\p{L}+|record\p{L}+|conclu\p{L}+|lament\p{L}+|insist\p{L}+|coment\p{L}+|sostuv\p{L}+|sosten\p{L}+|apunt\p{L}+|relat\p{L}+|sentenci\p{L}+|advirt\p{L}+|palabras)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:sag\p{L}+|erklär\p{L}+|mein\p{L}+|betont\p{L}*|ergänzt\p{L}*|fügt\p{L}*|fragt\p{L}*|antwort\p{L}+|schr(?:ie|ei)b\p{L}*|berichte\p{L}+|erzähl\p{L}+|kündigt\p{L}*|warnt\p{L}*|teilte|so|laut|zufolge|heißt|hieß|sprach|spricht|forder\p{L}+|kritisier\p{L}+|räumt\p{L}*|nannt\p{L}+|nennt|wörtlich|erinnert\p{L}*|versicher\p{L}+|Worte\p{L}*)(?!\p{L})/iu,
};

/**
 * A paragraph that is nothing but a quotation, with no word about who speaks in it or in the paragraphs beside it. Longer
 * quotations over several paragraphs count as one.
 */
export function checkSpeakers(blocks: readonly TextBlock[]): Finding[] {
  return blocks.flatMap((block, position) => {
    const attribution = forLanguage(ATTRIBUTION, primaryLanguage(block.language));
    if (attribution === undefined || !isBareStatement(block) || !isClosed(block)) return [];
    const paragraphs = [...neighbours(blocks, position, -1), ...neighbours(blocks, position, 1)];
    if (paragraphs.length === 0 || paragraphs.some((other) => attributes(other, attribution))) return [];
    return [
      findingAt(
        block,
        { start: 0, end: block.text.length },
        {
          rule: QUOTATION_WITHOUT_SPEAKER,
          kind: "consistency",
          severity: "suggestion",
          message: "Nothing here or nearby says whose words these are.",
          suggestions: [],
        },
      ),
    ];
  });
}

function isBareStatement(block: TextBlock): boolean {
  if (block.kind !== "paragraph") return false;
  const { spans } = quotationsIn(block.text, block.language);
  return wordsOf(outside(block)).length === 0 && spans.length > 0 && wordsOf(block.text).length >= SHORTEST_STATEMENT;
}

// Of a quotation over several paragraphs only the last is closed: it stands for all.
function isClosed({ text, language }: TextBlock): boolean {
  return quotationsIn(text, language).unclosed.length === 0;
}

// The nearest paragraphs in one direction: bare quotations on the way are passed over, for they may belong together.
function neighbours(blocks: readonly TextBlock[], position: number, step: 1 | -1): TextBlock[] {
  for (let at = position + step; ; at += step) {
    const block = blocks[at];
    if (block === undefined || (block.kind !== "paragraph" && block.kind !== "quotation")) return [];
    if (!isBareStatement(block)) return [block];
  }
}

function attributes(block: TextBlock, attribution: RegExp): boolean {
  const words = outside(block);
  return attribution.test(words) || /[:：]\s*$/u.test(block.text);
}

function outside({ text, language }: TextBlock): string {
  let rest = text;
  for (const { start, end } of quotationsIn(text, language).spans.toReversed()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return rest;
}
