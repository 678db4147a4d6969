import { z } from "zod";
import { FootnoteSchema } from "./footnote/schema.ts";
import { LineBreakSchema } from "./line-break/schema.ts";
import { normaliseLine } from "./line.ts";
import { LinkSchema } from "./link/schema.ts";
import { TabSchema } from "./tab/schema.ts";
import { TextSchema } from "./text/schema.ts";

/** What a line of text is made of. */
export const InlineSchema = z.discriminatedUnion("type", [
  TextSchema,
  LineBreakSchema,
  TabSchema,
  LinkSchema,
  FootnoteSchema,
]);
export type Inline = z.infer<typeof InlineSchema>;

/** A line of text in normal form. */
export const LineSchema = z.array(InlineSchema).transform((line) => normaliseLine(line));
