import { z } from "zod";
import { type Attribution, AttributionSchema } from "../attribution/schema.ts";
import { type Paragraph, ParagraphSchema } from "../paragraph/schema.ts";

/** What a quotation and a pull quote hold: one or more paragraphs, and last the attribution. */
export const QuotedSchema = z
  .array(z.discriminatedUnion("type", [ParagraphSchema, AttributionSchema]))
  .transform(normaliseQuoted);
export type Quoted = z.infer<typeof QuotedSchema>;

/** The words and the speaker of a quotation in normal form. */
export interface QuotedParts {
  paragraphs: Paragraph[];
  attribution: Attribution;
}

/** The parts of a quotation: the last attribution names the speaker, any other is taken as a paragraph. */
export function partsOf(quoted: readonly (Paragraph | Attribution)[]): QuotedParts {
  const attribution = quoted.findLast((part) => part.type === "attribution") ?? { type: "attribution", children: [] };
  const paragraphs = quoted
    .filter((part) => part !== attribution)
    .map((part): Paragraph => ({ ...part, type: "paragraph" }));
  return { paragraphs: paragraphs.length > 0 ? paragraphs : [{ type: "paragraph", children: [] }], attribution };
}

function normaliseQuoted(quoted: readonly (Paragraph | Attribution)[]): (Paragraph | Attribution)[] {
  const { paragraphs, attribution } = partsOf(quoted);
  return [...paragraphs, attribution];
}
