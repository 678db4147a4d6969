import { z } from "zod";
import { InstantSchema } from "../time.ts";

/** The longest text of a correction, in characters. */
export const LONGEST_CORRECTION = 2000;

/** What readers are told about a mistake in what was published, and when it was put right. */
export const CorrectionSchema = z.strictObject({
  at: InstantSchema,
  text: z.string().max(LONGEST_CORRECTION),
});
export type Correction = z.infer<typeof CorrectionSchema>;

/** An article's corrections, the oldest first. */
export const CorrectionsSchema = z.array(CorrectionSchema).max(100);

/** What is asked about a published article that was changed: whether it was, and how a correction might put it. */
export const CorrectionProposalSchema = z.strictObject({
  changed: z.boolean(),
  draft: z.string().max(LONGEST_CORRECTION),
});
export type CorrectionProposal = z.infer<typeof CorrectionProposalSchema>;
