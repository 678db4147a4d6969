/** The programs whose markup is known by its marks. */
export const SOURCE_NAMES = {
  word: "Word",
  "word-web": "Word on the web",
  outlook: "Outlook",
  excel: "Excel",
  "google-docs": "Google Docs",
  "google-sheets": "Google Sheets",
  libreoffice: "LibreOffice",
  apple: "Apple Pages or Mail",
  slack: "Slack",
  wordpress: "WordPress",
  web: "a web page",
} as const;
export type SourceKind = keyof typeof SOURCE_NAMES;

// In order: a mail from Outlook holds Word's marks too, and a sheet Excel's and Word's.
const MARKS: readonly (readonly [SourceKind, RegExp])[] = [
  ["google-sheets", /<google-sheets-html-origin|data-sheets-(?:value|root)/i],
  ["google-docs", /id=["']?docs-internal-guid|docs\.google\.com\/document|class=["']?kix-/i],
  ["excel", /content=["']?Excel\.Sheet|urn:schemas-microsoft-com:office:excel|class=["']?xl\d+/i],
  ["word-web", /class=["'][^"']*\b(?:TextRun|OutlineElement|EOP)\b[^"']*\bSCX/],
  [
    "outlook",
    /class=["']?x_Mso|elementToProof|id=["']?(?:divRplyFwdMsg|Signature)\b|content=["']?Microsoft (?:Outlook|Word \d+ \(filtered medium\))/i,
  ],
  [
    "word",
    /urn:schemas-microsoft-com:office:word|content=["']?(?:Word\.Document|Microsoft Word)|class=["']?Mso|\bmso-[a-z]/i,
  ],
  ["libreoffice", /content=["']?(?:LibreOffice|OpenOffice)/i],
  [
    "apple",
    /content=["']?Cocoa HTML Writer|class=["']?Apple-(?!interchange)|<(?:p|li|ul|ol) class=["'](?:p|li|ul|ol)\d+["']/i,
  ],
  ["slack", /class=["'](?:p-rich_text|c-mrkdwn|c-message)|data-stringify-type/i],
  ["wordpress", /<!--\s*wp:|class=["'][^"']*\bwp-(?:block|image|caption)/i],
];

/** The program that outside HTML comes from; a web page where it bears no other's marks. */
export function sourceKindOf(html: string): SourceKind {
  // The marks stand in the head and in every paragraph, so the beginning is enough even of a long text.
  const beginning = html.slice(0, 200_000);
  return MARKS.find(([, marks]) => marks.test(beginning))?.[0] ?? "web";
}
