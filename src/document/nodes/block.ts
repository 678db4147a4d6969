import { z } from "zod";
import { AlsoReadSchema } from "./also-read/schema.ts";
import { normaliseBlocks } from "./blocks.ts";
import { DividerSchema } from "./divider/schema.ts";
import { EditorsNoteSchema } from "./editors-note/schema.ts";
import { EmbedSchema } from "./embed/schema.ts";
import { FactBoxSchema } from "./fact-box/schema.ts";
import { HeadingSchema } from "./heading/schema.ts";
import { ImageSchema } from "./image/schema.ts";
import { ListSchema } from "./list/schema.ts";
import { ParagraphSchema } from "./paragraph/schema.ts";
import { PullQuoteSchema } from "./pull-quote/schema.ts";
import { QuotationSchema } from "./quotation/schema.ts";
import { StockQuoteSchema } from "./quotation/stock-quote.ts";
import { TableSchema } from "./table/schema.ts";

/** What a body is made of, from top to bottom. Lexical's own quote is taken as a quotation. */
export const BlockSchema = z.discriminatedUnion("type", [
  ParagraphSchema,
  HeadingSchema,
  ListSchema,
  QuotationSchema,
  StockQuoteSchema,
  PullQuoteSchema,
  TableSchema,
  FactBoxSchema,
  EditorsNoteSchema,
  DividerSchema,
  ImageSchema,
  AlsoReadSchema,
  EmbedSchema,
]);
export type Block = z.infer<typeof BlockSchema>;

/** The blocks of a body in normal form. */
export const BlocksSchema = z.array(BlockSchema).transform(normaliseBlocks);
