import { z } from "zod";
import { FoundQuerySchema } from "./bulk.ts";
import { IdentifierSchema } from "./identifiers.ts";

/** A list that is asked for again and again, by the name it goes by. */
export const SavedSearchSchema = z.strictObject({
  id: IdentifierSchema,
  name: z.string().trim().min(1).max(100),
  query: FoundQuerySchema,
});
export type SavedSearch = z.infer<typeof SavedSearchSchema>;

/** Those of a library, in their order on the desk. */
export const SavedSearchesSchema = z.array(SavedSearchSchema).max(100);

/** The most that is counted for a saved search: beyond it there are just many. */
export const MOST_COUNTED = 1000;
