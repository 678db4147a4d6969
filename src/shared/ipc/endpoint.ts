import type { z } from "zod";

/** One request across the border: what goes in and what comes back. */
export interface Endpoint {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}
