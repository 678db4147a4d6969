/** The programs whose markup is known by its marks. */
export declare const SOURCE_NAMES: {
  readonly word: "Word";
  readonly "word-web": "Word on the web";
  readonly outlook: "Outlook";
  readonly excel: "Excel";
  readonly "google-docs": "Google Docs";
  readonly "google-sheets": "Google Sheets";
  readonly libreoffice: "LibreOffice";
  readonly apple: "Apple Pages or Mail";
  readonly slack: "Slack";
  readonly wordpress: "WordPress";
  readonly web: "a web page";
};
export type SourceKind = keyof typeof SOURCE_NAMES;
/** The program that outside HTML comes from; a web page where it bears no other's marks. */
export declare function sourceKindOf(html: string): SourceKind;
