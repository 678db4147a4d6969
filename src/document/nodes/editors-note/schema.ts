import { z } from "zod";
import { OwnDirectionSchema } from "../direction.ts";
import { ParagraphSchema } from "../paragraph/schema.ts";

/** What the editors have to say about the article: one or more paragraphs, set apart from the text. Its label is the page's. */
export const EditorsNoteSchema = z.strictObject({
  type: z.literal("editors-note"),
  direction: OwnDirectionSchema,
  children: z
    .array(ParagraphSchema)
    .transform((paragraphs) => (paragraphs.length > 0 ? paragraphs : [{ type: "paragraph" as const, children: [] }])),
});
export type EditorsNote = z.infer<typeof EditorsNoteSchema>;
