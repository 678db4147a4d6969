import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { PassedLine } from "../../shared/popular.ts";
import { type Columns, columnsIn } from "./columns.ts";

/** A line of a file of page views: what it says of which page. Lines count from 1. */
export interface ViewedLine {
  readonly line: number;
  readonly address: string;
  readonly headline: string;
  readonly views: number;
}

/** The lines of a file of page views that could be read, and those that could not. */
export interface ReadViews {
  readonly lines: readonly ViewedLine[];
  readonly passed: readonly PassedLine[];
}

const RecordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }).transform(({ record, info }) => ({
    cells: record,
    line: info.lines,
  })),
);

/**
 * Reads a file of page views: comma, semicolon or tab between its columns (RFC 4180 with what spreadsheets make of it). One column
 * has to name the page, by address, slug or headline, and one its views. Lines above the header, as analytics services
 * write them, are left out.
 */
export function readViews(text: string): Result<ReadViews> {
  const passed: PassedLine[] = [];
  const records = recordsIn(text, passed);
  if (!records.ok) return records;
  const at = records.value.findIndex(({ cells }) => columnsIn(cells) !== null);
  const columns = columnsIn(records.value[at]?.cells ?? []);
  if (columns === null) return fail(noColumns);
  const lines: ViewedLine[] = [];
  for (const record of records.value.slice(at + 1)) {
    const read = lineOf(record, columns);
    if ("reason" in read) passed.push(read);
    else lines.push(read);
  }
  return succeed({ lines, passed: passed.toSorted((one, other) => one.line - other.line) });
}

function recordsIn(text: string, passed: PassedLine[]): Result<z.infer<typeof RecordsSchema>> {
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      trim: true,
      on_skip: (error) => {
        passed.push({ line: lineIn(error), text: "", reason: "Its quotation marks do not match." });
        return undefined;
      },
    });
    return succeed(RecordsSchema.parse(parsed));
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    return fail({
      code: "invalid-input",
      message: "This is not a table with columns.",
      place: `line ${lineIn(thrown)}`,
    });
  }
}

function lineIn(error: unknown): number {
  const place = z.object({ lines: z.int().positive() }).safeParse(error);
  return place.success ? place.data.lines : 1;
}

/** The one of the usual delimiters that the first lines have most of. */
function delimiterOf(text: string): string {
  const [comma, semicolon, tab] = [",", ";", "\t"].map((mark) => text.slice(0, 4000).split(mark).length);
  if ((tab ?? 0) > (comma ?? 0) && (tab ?? 0) > (semicolon ?? 0)) return "\t";
  return (semicolon ?? 0) > (comma ?? 0) ? ";" : ",";
}

function lineOf(
  { cells, line }: { cells: readonly string[]; line: number },
  columns: Columns,
): ViewedLine | PassedLine {
  const cell = (column: number | null): string => (column === null ? "" : (cells[column] ?? ""));
  const [address, headline, number] = [cell(columns.address), cell(columns.headline), cell(columns.views)];
  const views = countIn(number);
  const text = cells.join(" · ").slice(0, 200);
  if (address === "" && headline === "") return { line, text, reason: "It names no page." };
  if (views === null) return { line, text, reason: `“${number}” is no number of views.` };
  return { line, address, headline, views };
}

/** A whole number, however its thousands are set apart; of `12.0` the whole part. */
function countIn(text: string): number | null {
  const plain = text.replace(/[.,]0+$/u, (end) => (/^[.,]0{3}$/u.test(end) ? end : ""));
  if (!/^\d{1,3}(?:[ .,'’\u00A0\u202F]?\d{3})*$|^\d+$/u.test(plain)) return null;
  const count = Number(plain.replace(/\D/gu, ""));
  return Number.isSafeInteger(count) ? count : null;
}

const noColumns = {
  code: "invalid-input",
  message: "No line has a column for the page (address, slug or headline) and one for its views.",
  mend: "Give the table a header such as “address,views”.",
} as const;
