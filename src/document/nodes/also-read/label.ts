import { inLanguage } from "../in-language.ts";

const LABELS: Readonly<Record<string, string>> = {
  ar: "اقرأ أيضًا:",
  bn: "আরও পড়ুন:",
  de: "Lesen Sie auch:",
  el: "Διαβάστε επίσης:",
  en: "Also read:",
  es: "Lea también:",
  fa: "بیشتر بخوانید:",
  fr: "À lire aussi\u00a0:",
  he: "קראו גם:",
  hi: "यह भी पढ़ें:",
  id: "Baca juga:",
  it: "Leggi anche:",
  ja: "あわせて読みたい：",
  ko: "함께 읽기:",
  nl: "Lees ook:",
  pl: "Czytaj także:",
  pt: "Leia também:",
  ru: "Читайте также:",
  sv: "Läs också:",
  sw: "Soma pia:",
  tr: "Ayrıca okuyun:",
  uk: "Читайте також:",
  ur: "یہ بھی پڑھیں:",
  vi: "Đọc thêm:",
  zh: "延伸阅读：",
  "zh-Hant": "延伸閱讀：",
};

/** "Also read:" in a language (BCP 47), with its colon; in English for a language that is not at hand. */
export function alsoReadLabel(language: string): string {
  return inLanguage(LABELS, language) ?? "Also read:";
}
