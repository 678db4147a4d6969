import { z } from "zod";

/** The library that is open: its folder, and whether it can be written to and, if not, why. */
export const LibraryInfoSchema = z.strictObject({
  folder: z.string(),
  name: z.string(),
  readOnly: z.boolean(),
  reason: z.string().nullable(),
});
export type LibraryInfo = z.infer<typeof LibraryInfoSchema>;
