import { z } from "zod";
import { normaliseLine } from "../line.ts";
import { LineBreakSchema } from "../line-break/schema.ts";
import { LinkSchema } from "../link/schema.ts";
import { TabSchema } from "../tab/schema.ts";
import { TextSchema } from "../text/schema.ts";

/** What a note is made of: a line without notes of its own. */
export const NoteSchema = z
  .array(z.discriminatedUnion("type", [TextSchema, LineBreakSchema, TabSchema, LinkSchema]))
  .transform((note) => normaliseLine<never>(note));
export type Note = z.infer<typeof NoteSchema>;

/** A footnote where it is called: it holds its note, and its number is its place among all of the body. */
export const FootnoteSchema = z.strictObject({ type: z.literal("footnote"), note: NoteSchema });
export type Footnote = z.infer<typeof FootnoteSchema>;
