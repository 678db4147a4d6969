import { z } from "zod";
import type { Endpoint } from "../endpoint.ts";

/** The longest report taken over the border, in characters: the longest paste, escaped, beside what was made of it. */
const LONGEST_REPORT = 256 * 1024 * 1024;

/**
 * The clipboard, as far as only the main process may reach it. `paste.plain` pastes its plain text where the caret is, as the
 * Edit menu does; the answer to `paste.saveReport` is the file's path, `null` where the dialog was dismissed.
 */
export const pasteContract = {
  "paste.plain": { input: z.undefined(), output: z.null() },
  "paste.saveReport": {
    input: z.strictObject({ content: z.string().max(LONGEST_REPORT) }),
    output: z.string().nullable(),
  },
} as const satisfies Record<string, Endpoint>;
