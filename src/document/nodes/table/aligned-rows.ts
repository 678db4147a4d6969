import { countCharacters } from "../../measure/characters.ts";

/** The widest line of plain text that every screen and printer takes. */
const WIDEST = 80;
const GAP = "  ";

/**
 * Rows of cells as lines whose columns stand one below the other, set apart by spaces; columns of figures end at the same place.
 * Where that would be too wide for a line, the cells are divided by tabs instead, as wire services do.
 */
export function alignedRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  const total = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));
  if (total > WIDEST) return rows.map((row) => row.join("\t").trimEnd());
  const figures = widths.map((_width, column) => isColumnOfFigures(rows.map((row) => row[column] ?? "")));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = " ".repeat((widths[column] ?? 0) - widthOf(cell));
        return figures[column] === true ? space + cell : cell + space;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** Whether a column holds figures below whatever heads it. */
function isColumnOfFigures([, ...cells]: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => /^[\p{Sc}\s+−–-]*\p{N}[\p{N}\s.,'’%:/+−–-]*\p{Sc}?$/u.test(cell));
}

// Han, kana, Hangul and emoji are set two columns wide (Unicode UAX #11).
function widthOf(text: string): number {
  const wide = text.match(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60\p{RGI_Emoji}]/gv,
  );
  return countCharacters(text) + (wide?.length ?? 0);
}
