import { parseArgs } from "node:util";
import { formatTable, percentile } from "../bench/statistics.ts";
import { join } from "node:path";
import { PROJECT } from "../e2e/launch.ts";
import type { Finding } from "./campaign.ts";
import { tryContent } from "./content/try-content.ts";
import { tryImports } from "./content/try-imports.ts";
import { damageLibraries } from "./damage/damage.ts";
import { fillTheDisk } from "./full-disk/full-disk.ts";
import { fuzzIpc } from "./ipc/fuzz-ipc.ts";
import { fuzzImport } from "./import/fuzz-import.ts";
import { killWhileTyping } from "./kill/kill.ts";

/*
 * What could go wrong, done on purpose and often:  npm run torture -- [CAMPAIGN...] [--short] [--seed N] [--verbose]
 * The same seed gives the same moments, bytes and payloads; only the machine's own timing differs.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
    seed: { type: "string", default: "20260304" },
  },
});
const seed = Number(values.seed);
const onProgress = (line: string): void => {
  if (values.verbose) console.log(line);
};

/** Each campaign in its long and its short form. */
const CAMPAIGNS: Record<string, () => Promise<Finding[]>> = {
  kill: () =>
    killWhileTyping({
      seed,
      kills: values.short ? 3 : 50,
      sizes: values.short ? [1000, 10_000] : [1000, 10_000, 50_000, 100_000],
      onProgress,
    }),
  ipc: async () => [
    await fuzzIpc({
      seed,
      perChannel: values.short ? 100 : 3000,
      worker: join(PROJECT, "out/main/library-worker.js"),
      onProgress,
    }),
  ],
  content: async () => [
    tryContent({ every: values.short ? 10 : 1, onProgress }),
    await tryImports({ every: values.short ? 40 : 1, onProgress }),
  ],
  damage: async () => [await damageLibraries({ seed, tries: values.short ? 13 : 104, onProgress })],
  "full-disk": async () => [await fillTheDisk({ seed, tries: values.short ? 5 : 100 })],
  import: async () => [await fuzzImport({ seed, files: values.short ? 200 : 10_000, onProgress })],
};

const findings: Finding[] = [];
for (const [name, campaign] of Object.entries(CAMPAIGNS)) {
  if (positionals.length === 0 || positionals.includes(name)) findings.push(...(await campaign()));
}
console.log(`Seed ${String(seed)}. Typing lost in milliseconds, from the first key that is missing to the end.`);
console.log(
  formatTable(
    ["", "tried", "survived", "lost, median", "lost, maximum"],
    findings.map(({ name, tried, survived, lost }) => [
      name,
      String(tried),
      String(survived),
      lost.length === 0 ? "" : percentile(lost, 0.5).toFixed(0),
      lost.length === 0 ? "" : Math.max(...lost).toFixed(0),
    ]),
  ),
);
for (const fault of findings.flatMap(({ faults }) => faults)) console.error(fault);
const isSound = findings.every(({ tried, survived, faults }) => tried === survived && faults.length === 0);
process.exitCode = isSound && findings.some(({ tried }) => tried > 0) ? 0 : 1;
