import { z } from "zod";
import { ThemeEntrySchema, ThemeNameSchema } from "../../theme.ts";
import type { Endpoint } from "../endpoint.ts";

/** The looks that pages can have. */
export const themesContract = {
  "themes.list": { input: z.undefined(), output: z.array(ThemeEntrySchema) },
  /** Copies a theme into the library, to be changed there; answers the copy's name and where it is. */
  "themes.copy": {
    input: z.strictObject({ name: ThemeNameSchema }),
    output: z.strictObject({ name: ThemeNameSchema, folder: z.string() }),
  },
} as const satisfies Record<string, Endpoint>;
