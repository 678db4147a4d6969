import { z } from "zod";
import { RebuildReportSchema } from "../../recovery.ts";
import type { Endpoint } from "../endpoint.ts";

/** What the window asks for a damaged library. */
export const recoveryContract = {
  "library.rebuild": { input: z.undefined(), output: RebuildReportSchema },
} as const satisfies Record<string, Endpoint>;
