import { z } from "zod";

/**
 * The library that is open: its folder, and whether it can be written to and, if not, why. `damaged` if that is because it has
 * to be rebuilt first; `syncedBy` the service that synchronises its folder with other machines, `conflictCopies` the files
 * such a service has left in it where two machines had written.
 */
export const LibraryInfoSchema = z.strictObject({
  folder: z.string(),
  name: z.string(),
  readOnly: z.boolean(),
  reason: z.string().nullable(),
  damaged: z.boolean(),
  syncedBy: z.string().nullable(),
  conflictCopies: z.array(z.string()),
});
export type LibraryInfo = z.infer<typeof LibraryInfoSchema>;
