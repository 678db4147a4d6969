import { z } from "zod";
import { type Inline, InlineSchema } from "../inline.ts";
import { OwnDirectionSchema } from "../direction.ts";

/** A list item holds either a line of text or, indented by one, a list. */
export const ListItemSchema = z.strictObject({
  type: z.literal("listitem"),
  value: z.int().positive().default(1),
  direction: OwnDirectionSchema,
  get children(): z.ZodType<(Inline | List)[]> {
    return z.array(z.discriminatedUnion("type", [...InlineSchema.options, ListSchema]));
  },
});

/** A bulleted or numbered list. `start` is the number of the first item. */
export const ListSchema = z.strictObject({
  type: z.literal("list"),
  listType: z.enum(["bullet", "number"]),
  start: z.int().positive().default(1),
  direction: OwnDirectionSchema,
  children: z.array(ListItemSchema),
});

export interface ListItem {
  type: "listitem";
  value: number;
  direction?: "ltr" | "rtl" | undefined;
  children: (Inline | List)[];
}
export interface List {
  type: "list";
  listType: "bullet" | "number";
  start: number;
  direction?: "ltr" | "rtl" | undefined;
  children: ListItem[];
}
