import { parseArgs } from "node:util";
import type { Check, Omission } from "./check.ts";
import { validateByLighthouse } from "./lighthouse/run-lighthouse.ts";
import { validateSite } from "./pages/run-pages.ts";
import { report } from "./report.ts";

/*
 * What leaves Dateline, before the validators of the field:  npm run validate -- [PART...] [--short] [--incomplete] [--seed N] [--theme NAME]
 * Every finding fails. A check that cannot be made here is named and fails too, unless --incomplete allows it.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: "boolean", default: false },
    incomplete: { type: "boolean", default: false },
    seed: { type: "string", default: "20260304" },
    theme: { type: "string" },
  },
});

const order = { seed: Number(values.seed), isShort: values.short, theme: values.theme };
const PARTS = ["pages", "browser", ...(values.short ? [] : ["lighthouse"])];
const unknown = positionals.find((part) => !PARTS.includes(part));
if (unknown !== undefined) throw new Error(`There is no part "${unknown}". The parts: ${PARTS.join(", ")}.`);
const isWanted = (part: string): boolean =>
  PARTS.includes(part) && (positionals.length === 0 || positionals.includes(part));

const outcomes: (Check | Omission)[] = [];
const wanted = { pages: isWanted("pages"), browser: isWanted("browser") };
if (wanted.pages || wanted.browser) outcomes.push(...(await validateSite(order, wanted)));
// Alone, since it measures times.
if (isWanted("lighthouse")) outcomes.push(...(await validateByLighthouse(order)));
const checks = outcomes.filter((outcome) => "pages" in outcome);
const omissions = outcomes.filter((outcome) => "reason" in outcome);
console.log(`Seed ${values.seed}.`);
process.exitCode = report(checks, omissions, values.incomplete || values.short) ? 0 : 1;
