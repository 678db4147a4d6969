import { z } from "zod";
import { FoundQuerySchema } from "../../bulk.ts";
import { LanguageSchema } from "../../language.ts";
import { SavedSearchesSchema } from "../../saved-search.ts";
import type { Endpoint } from "../endpoint.ts";

const nothing = z.undefined();

/** Saved searches, which are kept with the library, and what filters can ask for in it. */
export const searchesContract = {
  "searches.list": { input: nothing, output: SavedSearchesSchema },
  "searches.save": { input: z.strictObject({ searches: SavedSearchesSchema }), output: z.null() },
  /** How many articles each finds, up to `MOST_COUNTED`, in the order asked. */
  "searches.counts": {
    input: z.strictObject({ queries: z.array(FoundQuerySchema).max(100) }),
    output: z.array(z.int().nonnegative()),
  },
  "languages.list": { input: nothing, output: z.array(LanguageSchema) },
} as const satisfies Record<string, Endpoint>;
