import { z } from "zod";

/** A tab character between two runs of text. */
export const TabSchema = z.strictObject({ type: z.literal("tab") });
export type Tab = z.infer<typeof TabSchema>;
