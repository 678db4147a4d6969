import { inLanguage } from "../in-language.ts";
import type { FactBoxKind } from "./schema.ts";

const LABELS = {
  ar: { "fact-box": "حقائق", "key-points": "أبرز النقاط" },
  de: { "fact-box": "Hintergrund", "key-points": "Das Wichtigste in Kürze" },
  en: { "fact-box": "Fact box", "key-points": "Key points" },
  es: { "fact-box": "Datos", "key-points": "Puntos clave" },
  fa: { "fact-box": "دانستنی‌ها", "key-points": "نکات کلیدی" },
  fr: { "fact-box": "Repères", "key-points": "L’essentiel" },
  he: { "fact-box": "עובדות", "key-points": "עיקרי הדברים" },
  hi: { "fact-box": "तथ्य", "key-points": "मुख्य बातें" },
  it: { "fact-box": "Scheda", "key-points": "In sintesi" },
  ja: { "fact-box": "ファクトボックス", "key-points": "要点" },
  nl: { "fact-box": "Feiten", "key-points": "Kort samengevat" },
  pt: { "fact-box": "Dados", "key-points": "Pontos principais" },
  ru: { "fact-box": "Справка", "key-points": "Главное" },
  sw: { "fact-box": "Taarifa", "key-points": "Mambo muhimu" },
  tr: { "fact-box": "Bilgi notu", "key-points": "Öne çıkanlar" },
  ur: { "fact-box": "حقائق", "key-points": "اہم نکات" },
  zh: { "fact-box": "资料", "key-points": "要点" },
  "zh-Hant": { "fact-box": "資料", "key-points": "重點" },
} satisfies Readonly<Record<string, Readonly<Record<FactBoxKind, string>>>>;

/** What a box is called, in a language (BCP 47), where its writer has given it no title. */
export function factBoxLabel(kind: FactBoxKind, language: string): string {
  return (inLanguage(LABELS, language) ?? LABELS.en)[kind];
}
