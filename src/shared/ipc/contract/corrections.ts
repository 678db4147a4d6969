import { z } from "zod";
import { CorrectionProposalSchema } from "../../article/correction.ts";
import { IdentifierSchema } from "../../identifiers.ts";
import type { Endpoint } from "../endpoint.ts";

const byId = z.strictObject({ id: IdentifierSchema });

/** What readers are told of changes to an article that is out. */
export const correctionsContract = {
  "corrections.propose": { input: byId, output: CorrectionProposalSchema },
  /** What was changed so far was a typo: readers need not be told. */
  "corrections.typo": { input: byId, output: z.null() },
} as const satisfies Record<string, Endpoint>;
