import { z } from "zod";
import { ArticleSummarySchema } from "../../article/query.ts";
import { IdentifierSchema } from "../../identifiers.ts";
import { LinkRepairSchema, RepairedArticleSchema } from "../../link-repair.ts";
import type { Endpoint } from "../endpoint.ts";

const repaired = z.array(RepairedArticleSchema).max(100_000);

/** The links between articles: who points at one, what one may best link to, and repairing that in one step, which can be taken back. */
export const linksContract = {
  "links.to": { input: z.strictObject({ id: IdentifierSchema }), output: z.array(ArticleSummarySchema) },
  "links.suggest": { input: z.strictObject({ id: IdentifierSchema }), output: z.array(ArticleSummarySchema) },
  "links.repair": {
    input: z.strictObject({ targetId: IdentifierSchema, repair: LinkRepairSchema }),
    output: repaired,
  },
  "links.undoRepair": { input: z.strictObject({ repaired }), output: z.null() },
} as const satisfies Record<string, Endpoint>;
