import { z } from "zod";
import { cleanText } from "../text/clean.ts";
import { OwnDirectionSchema } from "../direction.ts";
import { ParagraphSchema } from "../paragraph/schema.ts";
import { normaliseCell, normaliseTable } from "./normalise.ts";

/** A cell holds one or more paragraphs. `headerState` is a sum of `HEADERS`. */
export const TableCellSchema = z
  .strictObject({
    type: z.literal("tablecell"),
    headerState: z.int().min(0).max(3).default(0),
    children: z.array(ParagraphSchema),
  })
  .transform(normaliseCell);
export type TableCell = z.infer<typeof TableCellSchema>;

export const TableRowSchema = z.strictObject({ type: z.literal("tablerow"), children: z.array(TableCellSchema) });
export type TableRow = z.infer<typeof TableRowSchema>;

/** A table: rows of equally many cells, with a caption that may be empty. Cells do not span others. */
export const TableSchema = z
  .strictObject({
    type: z.literal("table"),
    caption: z.string().default("").transform(cleanText),
    direction: OwnDirectionSchema,
    children: z.array(TableRowSchema),
  })
  .transform(normaliseTable);

// Written out, so that what puts a table in order can stand in a file of its own.
export type Table = {
  type: "table";
  caption: string;
  direction?: "ltr" | "rtl" | undefined;
  children: TableRow[];
};
