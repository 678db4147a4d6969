import { z } from "zod";
import {
  BulkChangeSchema,
  BulkExportReceiptSchema,
  BulkProgressSchema,
  BulkReceiptSchema,
  BulkTargetSchema,
  FoundQuerySchema,
  TagCountSchema,
} from "../../bulk.ts";
import { ExportFormatSchema, ExportLayoutSchema } from "../../export.ts";
import { IdentifierSchema } from "../../identifiers.ts";
import type { Endpoint } from "../endpoint.ts";

const nothing = z.undefined();

/**
 * What is done with many articles at once, one thing at a time. `atHand` names the article that is open: it comes last, so that
 * whoever types in it is disturbed for as short as can be. A change that is cancelled or fails is taken back as a whole; of an
 * export that is cancelled, what has been written stays. The export answers `null` where no folder was chosen.
 */
export const bulkContract = {
  "bulk.count": { input: z.strictObject({ query: FoundQuerySchema }), output: z.int().nonnegative() },
  "bulk.apply": {
    input: z.strictObject({ target: BulkTargetSchema, change: BulkChangeSchema, atHand: IdentifierSchema.nullable() }),
    output: BulkReceiptSchema,
  },
  /** Takes a change back, the last one where none is named. Answers how many articles are as they were. */
  "bulk.undo": {
    input: z.strictObject({ step: z.int().positive().nullable(), atHand: IdentifierSchema.nullable() }),
    output: z.int().nonnegative(),
  },
  "bulk.export": {
    input: z.strictObject({ target: BulkTargetSchema, format: ExportFormatSchema, layout: ExportLayoutSchema }),
    output: BulkExportReceiptSchema.nullable(),
  },
  "tags.counts": { input: nothing, output: z.array(TagCountSchema) },
  "bulk.cancel": { input: nothing, output: z.null() },
  /** Null while nothing is under way. */
  "bulk.progress": { input: nothing, output: BulkProgressSchema.nullable() },
} as const satisfies Record<string, Endpoint>;
