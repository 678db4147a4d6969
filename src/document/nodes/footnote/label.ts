import { inLanguage } from "../in-language.ts";

const NOTES: Readonly<Record<string, string>> = {
  ar: "حواشٍ",
  bn: "টীকা",
  de: "Fußnoten",
  el: "Σημειώσεις",
  en: "Notes",
  es: "Notas",
  fa: "یادداشت‌ها",
  fr: "Notes",
  he: "הערות",
  hi: "टिप्पणियाँ",
  id: "Catatan",
  it: "Note",
  ja: "注",
  ko: "주",
  nl: "Noten",
  pl: "Przypisy",
  pt: "Notas",
  ru: "Примечания",
  sv: "Noter",
  sw: "Maelezo",
  tr: "Notlar",
  uk: "Примітки",
  ur: "حواشی",
  vi: "Chú thích",
  zh: "注释",
  "zh-Hant": "註釋",
};

const BACK: Readonly<Record<string, string>> = {
  ar: "العودة إلى النص، حاشية",
  bn: "পাঠ্যে ফিরুন, টীকা",
  de: "Zurück zum Text, Fußnote",
  el: "Πίσω στο κείμενο, σημείωση",
  en: "Back to the text, note",
  es: "Volver al texto, nota",
  fa: "بازگشت به متن، یادداشت",
  fr: "Retour au texte, note",
  he: "חזרה לטקסט, הערה",
  hi: "पाठ पर वापस, टिप्पणी",
  id: "Kembali ke teks, catatan",
  it: "Torna al testo, nota",
  ja: "本文に戻る、注",
  ko: "본문으로 돌아가기, 주",
  nl: "Terug naar de tekst, noot",
  pl: "Powrót do tekstu, przypis",
  pt: "Voltar ao texto, nota",
  ru: "Назад к тексту, примечание",
  sv: "Tillbaka till texten, not",
  sw: "Rudi kwenye maandishi, elezo",
  tr: "Metne dön, not",
  uk: "Назад до тексту, примітка",
  ur: "متن پر واپس، حاشیہ",
  vi: "Trở lại văn bản, chú thích",
  zh: "返回正文，注释",
  "zh-Hant": "返回正文，註釋",
};

/** What the notes below a text are called in a language (BCP 47). */
export function notesLabel(language: string): string {
  return inLanguage(NOTES, language) ?? "Notes";
}

/** What the link from a note to its mark says, before the note's number. */
export function backLabel(language: string): string {
  return inLanguage(BACK, language) ?? "Back to the text, note";
}
