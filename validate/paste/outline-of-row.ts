import type { OutlineLine } from "./outline.ts";

/**
 * The outline of a table's rows while a body has no tables: a row is a line with its cells divided by " | ". A table of one column,
 * or with headings, lists or quotations in it, only arranges its cells.
 */
export function rowOutline(rows: readonly (readonly (readonly OutlineLine[])[])[]): OutlineLine[] {
  const lines = rows.flat(2);
  if (rows.every((cells) => cells.length < 2) || lines.some(({ kind }) => kind !== "paragraph")) return lines;
  return rows.map((cells) => ({
    kind: "paragraph",
    level: 0,
    runs: joined(cells.map((cell) => joined(cell.map(({ runs }) => runs).filter(hasText), " ")).filter(hasText), " | "),
  }));
}

function joined(parts: readonly OutlineLine["runs"][], separator: string): OutlineLine["runs"] {
  return parts.flatMap((runs, index) => (index === 0 ? runs : [{ text: separator, formats: "", link: "" }, ...runs]));
}

function hasText(runs: OutlineLine["runs"]): boolean {
  return runs.some(({ text }) => text.replace(/[\s\u{a0}⏎]/gu, "") !== "");
}
