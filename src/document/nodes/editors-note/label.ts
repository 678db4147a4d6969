import { inLanguage } from "../in-language.ts";

const LABELS = {
  ar: "ملاحظة المحرر:",
  bn: "সম্পাদকের মন্তব্য:",
  de: "Anmerkung der Redaktion:",
  el: "Σημείωση της σύνταξης:",
  en: "Editor’s note:",
  es: "Nota de la redacción:",
  fa: "یادداشت سردبیر:",
  fr: "Note de la rédaction\u00a0:",
  he: "הערת המערכת:",
  hi: "संपादक की टिप्पणी:",
  id: "Catatan redaksi:",
  it: "Nota della redazione:",
  ja: "編集部注：",
  ko: "편집자 주:",
  nl: "Noot van de redactie:",
  pl: "Od redakcji:",
  pt: "Nota da redação:",
  ru: "Примечание редакции:",
  sv: "Redaktionens anmärkning:",
  sw: "Maelezo ya mhariri:",
  tr: "Editörün notu:",
  uk: "Примітка редакції:",
  ur: "مدیر کا نوٹ:",
  vi: "Ghi chú của ban biên tập:",
  zh: "编者按：",
  "zh-Hant": "編者按：",
} satisfies Readonly<Record<string, string>>;

/** "Editor’s note:" in a language (BCP 47), with its colon. */
export function editorsNoteLabel(language: string): string {
  return inLanguage(LABELS, language) ?? LABELS.en;
}
