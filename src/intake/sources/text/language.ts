/** Scripts that one language, or one above all others, is written in. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/[\u{3040}-\u{30ff}]/gu, "ja"],
  [/\p{sc=Hangul}/gu, "ko"],
  [/\p{sc=Hebrew}/gu, "he"],
  [/\p{sc=Devanagari}/gu, "hi"],
  [/\p{sc=Bengali}/gu, "bn"],
  [/\p{sc=Thai}/gu, "th"],
  [/\p{sc=Greek}/gu, "el"],
  [/\p{sc=Han}/gu, "zh"],
];

const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for with he it his at by from said has have",
  fr: "le la les des et du en une que est dans pour qui sur au par pas il plus avec",
  es: "el los las del que y en una por con para se no es su al como lo más fue",
  de: "der die und das den von zu mit sich des auf für ist im nicht ein eine dem es auch",
  it: "il di che la del della per una con non sono le gli nel dei alla anche si è ha",
  pt: "o os as do da em um uma para com não que se na no por mais dos como foi",
  nl: "de het een van en in dat is op te zijn met voor niet aan er door om ook bij",
  tr: "ve bir bu için ile da de olarak çok daha en olan gibi kadar sonra ne var",
};

const LANGUAGES = Object.keys(COMMON_WORDS);

/** The languages that have each of the common words, by their places in the list. */
const LANGUAGES_OF_WORD = new Map<string, number[]>();
for (const [language, words] of Object.values(COMMON_WORDS).entries()) {
  for (const word of words.split(" ")) LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), language]);
}

/** Latin letters, general punctuation and currency signs. */
const ONLY_LATIN = /^[\p{Cc}\u{20}-\u{24f}\u{2000}-\u{206f}\u{20a0}-\u{20cf}]*$/u;

/** The language (BCP 47) that a text is most likely in; undefined where nothing tells. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, 4000).toLowerCase();
  if (!/(?:\P{L}*\p{L}){20}/u.test(sample)) return undefined;
  if (ONLY_LATIN.test(sample)) return latinScript(sample);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (portion(sample, /\p{sc=Arabic}/gu, letters) > 0.5) return arabicScript(sample);
  if (portion(sample, /\p{sc=Cyrillic}/gu, letters) > 0.5) return /[іїєґ]/u.test(sample) ? "uk" : "ru";
  const script = BY_SCRIPT.find(([pattern]) => portion(sample, pattern, letters) > 0.15);
  return script === undefined ? latinScript(sample) : script[1];
}

function portion(sample: string, pattern: RegExp, letters: number): number {
  return (sample.match(pattern)?.length ?? 0) / letters;
}

// Urdu and Persian have letters that Arabic has not, and Urdu some that Persian has not.
function arabicScript(sample: string): string {
  if (/[ٹڈڑںےھہ]/u.test(sample)) return "ur";
  return /[پچژگ]/u.test(sample) && /[ی]/u.test(sample) ? "fa" : "ar";
}

function latinScript(sample: string): string | undefined {
  const words = sample.split(/[^\p{L}\p{M}]+/u);
  const counts = new Uint16Array(LANGUAGES.length);
  for (const word of words) {
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) {
      counts[language] = (counts[language] ?? 0) + 1;
    }
  }
  const scores = LANGUAGES.map((language, index) => ({ language, score: (counts[index] ?? 0) / words.length }));
  const [best, next] = scores.toSorted((one, other) => other.score - one.score);
  return best !== undefined && best.score > 0.12 && best.score > (next?.score ?? 0) * 1.3 ? best.language : undefined;
}
