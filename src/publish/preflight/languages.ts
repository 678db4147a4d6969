import { likelyLocale } from "../../shared/language.ts";
import { placedTexts } from "./placed-texts.ts";
import type { Found, PreflightSubject } from "./subject.ts";

/** Scripts by what a likely locale calls them, as far as a text in one stands out in another. */
const SCRIPTS = {
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Latn: /\p{Script=Latin}/gu,
} as const;
/** A text shorter than this is a name or a term rather than a passage in another language, in letters. */
const SHORTEST = 60;

/** Passages in another script than the article's language has: a screen reader would read them with the wrong voice. */
export function languageRules({ dossier }: PreflightSubject): Found[] {
  const { language } = dossier.article.metadata;
  const { script = "" } = likelyLocale(language);
  const own = Object.entries(SCRIPTS).find(([name]) => name === script)?.[1];
  if (own === undefined) return [];
  return placedTexts(dossier).flatMap(({ text, place }): Found[] => {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const ownLetters = text.match(own)?.length ?? 0;
    if (letters < SHORTEST || ownLetters > letters / 2) return [];
    const words = text.trim().slice(0, 40);
    return [
      {
        code: "language-of-part",
        about: words,
        message: `“${words}…” is not in the article’s language.`,
        mend: "Set the article’s language, or give a translation beside it.",
        place,
      },
    ];
  });
}
