import { inLanguage } from "../in-language.ts";

const LABELS: Readonly<Record<string, string>> = {
  ar: "جدول",
  bn: "সারণি",
  de: "Tabelle",
  el: "Πίνακας",
  en: "Table",
  es: "Tabla",
  fa: "جدول",
  fr: "Tableau",
  he: "טבלה",
  hi: "तालिका",
  id: "Tabel",
  it: "Tabella",
  ja: "表",
  ko: "표",
  nl: "Tabel",
  pl: "Tabela",
  pt: "Tabela",
  ru: "Таблица",
  sv: "Tabell",
  sw: "Jedwali",
  tr: "Tablo",
  uk: "Таблиця",
  ur: "جدول",
  vi: "Bảng",
  zh: "表格",
};

/** What a table without a caption is called in a language (BCP 47): the name of the box that it scrolls in. */
export function tableLabel(language: string): string {
  return inLanguage(LABELS, language) ?? "Table";
}
