/** What a PDF says of itself. */
export interface PdfFacts {
  title: string | undefined;
  language: string | undefined;
  /** Whether its text is in a structure that screen readers can follow. */
  tagged: boolean;
  pages: number;
  /** Width and height of the first page, in whole points. */
  paper: number[];
  /** The titles of its outline, in the order in which they are written. */
  outline: string[];
}

/** Reads what Chromium's PDF writer leaves in the open: it packs pages, fonts and pictures, and nothing else. */
export function readPdf(bytes: Buffer): PdfFacts {
  const text = bytes.toString("latin1");
  const titles = [...text.matchAll(/<<\/Title (\((?:\\.|[^\\)])*\)|<[0-9A-F]*>)(?=\s*\/(Creator)?)/g)];
  return {
    title: titles.filter(([, , creator]) => creator !== undefined).map(([, title]) => decoded(title ?? ""))[0],
    language: /\/Lang \(([^)]*)\)/.exec(text)?.[1],
    tagged: /\/Marked true/.test(text) && text.includes("/StructTreeRoot"),
    pages: text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0,
    paper: (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)?.slice(1) ?? []).map((length) =>
      Math.round(Number(length)),
    ),
    outline: titles.filter(([, , creator]) => creator === undefined).map(([, title]) => decoded(title ?? "")),
  };
}

/** A text as PDF writes it (ISO 32000-1, 7.9.2): bytes between parentheses, or UTF-16 in hexadecimal. */
function decoded(written: string): string {
  if (!written.startsWith("<")) return written.slice(1, -1).replace(/\\(.)/g, "$1");
  return Buffer.from(written.slice(1, -1), "hex")
    .swap16()
    .toString("utf16le")
    .replace(/^\uFEFF/, "");
}
