import { z } from "zod";
import type { Endpoint } from "../endpoint.ts";

/** The longest file the window may hand over to be saved, in characters: a body of a million words with its HTML and text. */
const LONGEST_COPY = 128 * 1024 * 1024;

/** Taking a text to safety while its library cannot be written to. The answer is the file's path; `null` where the dialog was dismissed. */
export const rescueContract = {
  "rescue.saveCopy": {
    input: z.strictObject({ fileName: z.string().min(1).max(200), content: z.string().max(LONGEST_COPY) }),
    output: z.string().nullable(),
  },
} as const satisfies Record<string, Endpoint>;
