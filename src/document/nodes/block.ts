import { z } from "zod";
import { AlsoReadSchema } from "./also-read/schema.ts";
import { DividerSchema } from "./divider/schema.ts";
import { HeadingSchema } from "./heading/schema.ts";
import { ImageSchema } from "./image/schema.ts";
import { ListSchema } from "./list/schema.ts";
import { ParagraphSchema } from "./paragraph/schema.ts";
import { PullQuoteSchema } from "./pull-quote/schema.ts";
import { QuotationSchema } from "./quotation/schema.ts";

/** What a body is made of, from top to bottom. */
export const BlockSchema = z.discriminatedUnion("type", [
  ParagraphSchema,
  HeadingSchema,
  ListSchema,
  QuotationSchema,
  PullQuoteSchema,
  DividerSchema,
  ImageSchema,
  AlsoReadSchema,
]);
export type Block = z.infer<typeof BlockSchema>;
