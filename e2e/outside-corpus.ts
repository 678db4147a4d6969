import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PROJECT } from "./launch.ts";

const FILE = join(PROJECT, "../shared/corpora/xss/payloads.json");
const PayloadsSchema = z.array(z.object({ payload: z.string(), runsUnsanitised: z.boolean() }));

/**
 * The public collections of hostile HTML (DOMPurify's, html5sec's, OWASP's). They are kept beside the project, not in it: empty
 * where they are absent. `running` are those that do run in a present Chromium where they are trusted.
 */
export function outsideCorpus(): { all: string[]; running: string[] } {
  if (!existsSync(FILE)) return { all: [], running: [] };
  const payloads = PayloadsSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));
  return {
    all: payloads.map(({ payload }) => payload),
    running: payloads.filter(({ runsUnsanitised }) => runsUnsanitised).map(({ payload }) => payload),
  };
}
