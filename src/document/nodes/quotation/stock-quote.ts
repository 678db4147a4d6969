import { z } from "zod";
import { OwnDirectionSchema } from "../direction.ts";
import { LineSchema } from "../inline.ts";
import type { Quotation } from "./schema.ts";

/** The quote that comes with Lexical, as other editors write it and pasting makes it: one line, no speaker. */
export const StockQuoteSchema = z
  .strictObject({ type: z.literal("quote"), direction: OwnDirectionSchema, children: LineSchema })
  .transform(({ direction, children }): Quotation => ({
    type: "quotation",
    ...(direction === undefined ? {} : { direction }),
    children: [
      { type: "paragraph", children },
      { type: "attribution", children: [] },
    ],
  }));
