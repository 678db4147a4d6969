import { z } from "zod";
import { EditionReceiptSchema, EditionScopeSchema } from "../../edition.ts";
import type { Endpoint } from "../endpoint.ts";

/** Exporting a whole site. Its progress comes as `edition-progress`; the answer is `null` where no folder was chosen. */
export const editionContract = {
  "edition.export": {
    input: z.strictObject({ scope: EditionScopeSchema }),
    output: EditionReceiptSchema.nullable(),
  },
  "edition.cancel": { input: z.undefined(), output: z.null() },
} as const satisfies Record<string, Endpoint>;
