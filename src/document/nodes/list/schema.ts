import { z } from "zod";
import { type Inline, InlineSchema } from "../inline.ts";
import { OwnDirectionSchema } from "../direction.ts";
import { normaliseList } from "./normalise.ts";

/** A list item holds either a line of text or, indented by one, a list. */
export const ListItemSchema = z.strictObject({
  type: z.literal("listitem"),
  value: z.int().positive().default(1),
  direction: OwnDirectionSchema,
  get children(): z.ZodType<(Inline | List)[]> {
    return z.array(z.discriminatedUnion("type", [...InlineSchema.options, ListSchema]));
  },
});

/** A bulleted or numbered list; a check list is taken as bulleted. `start` is the number of the first item. */
export const ListSchema = z
  .strictObject({
    type: z.literal("list"),
    listType: z.enum(["bullet", "number", "check"]).transform(plainListType),
    start: z.int().positive().default(1),
    direction: OwnDirectionSchema,
    children: z.array(ListItemSchema),
  })
  .transform(normaliseList);

function plainListType(type: "bullet" | "number" | "check"): "bullet" | "number" {
  return type === "check" ? "bullet" : type;
}

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
