import { z } from "zod";
import { IdentifierSchema } from "../../identifiers.ts";
import { ClearanceSchema, FindingKeySchema, OverrideReasonSchema, PreflightReportSchema } from "../../preflight.ts";
import type { Endpoint } from "../endpoint.ts";

/** What is looked at before an article leaves: as it is saved, so the window saves first. */
export const preflightContract = {
  "preflight.run": { input: z.strictObject({ id: IdentifierSchema }), output: PreflightReportSchema },
  "preflight.clear": {
    input: z.strictObject({ ids: z.array(IdentifierSchema).min(1).max(500) }),
    output: ClearanceSchema,
  },
  /** Lets a finding pass for a reason; null holds it against the article again. */
  "preflight.override": {
    input: z.strictObject({
      articleId: IdentifierSchema,
      key: FindingKeySchema,
      reason: OverrideReasonSchema.nullable(),
    }),
    output: z.null(),
  },
} as const satisfies Record<string, Endpoint>;
