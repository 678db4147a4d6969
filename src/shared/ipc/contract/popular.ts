import { z } from "zod";
import { PopularPreviewSchema } from "../../popular.ts";
import type { Endpoint } from "../endpoint.ts";

/** "Most popular" by a file of page views: chosen and read; null where none was chosen. Nothing is kept by it. */
export const popularContract = {
  "popular.choose": { input: z.undefined(), output: PopularPreviewSchema.nullable() },
} as const satisfies Record<string, Endpoint>;
