import { z } from "zod";
import { DuplicatePolicySchema, ImportPreviewSchema, ImportProgressSchema, ImportReportSchema } from "../../import.ts";
import type { Endpoint } from "../endpoint.ts";

/** The most that is taken from a drop, in files and in bytes of one. */
const MOST_DROPPED = 20_000;
const LARGEST_DROPPED = 256 * 1024 * 1024;

const nothing = z.undefined();

/**
 * Importing in two steps: something is read, which answers with a preview and keeps what was read at hand; then what is chosen of
 * it is written. Reading anew, and `import.discard`, forget what was read before; the latter also calls off what is under way,
 * whose own answer then is `cancelled`.
 */
export const importContract = {
  "import.choose": {
    input: z.strictObject({ kind: z.enum(["files", "folder"]) }),
    output: ImportPreviewSchema.nullable(),
  },
  "import.clipboard": { input: nothing, output: ImportPreviewSchema },
  "import.contents": {
    input: z.strictObject({
      files: z
        .array(
          z.strictObject({
            path: z.string().min(1).max(1000),
            bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= LARGEST_DROPPED),
          }),
        )
        .min(1)
        .max(MOST_DROPPED),
    }),
    output: ImportPreviewSchema,
  },
  "import.write": {
    input: z.strictObject({
      /** Which articles of the preview, by number; null for all. */
      numbers: z.array(z.int().nonnegative()).max(1_000_000).nullable(),
      policy: DuplicatePolicySchema,
    }),
    output: ImportReportSchema,
  },
  "import.discard": { input: nothing, output: z.null() },
  "import.progress": { input: nothing, output: ImportProgressSchema },
  "import.saveReport": { input: z.strictObject({ text: z.string().max(20_000_000) }), output: z.null() },
} as const satisfies Record<string, Endpoint>;
