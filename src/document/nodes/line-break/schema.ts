import { z } from "zod";

/** A new line within a block. */
export const LineBreakSchema = z.strictObject({ type: z.literal("linebreak") });
export type LineBreak = z.infer<typeof LineBreakSchema>;
