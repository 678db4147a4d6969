import { formatTable } from "../bench/statistics.ts";
import type { Check, Omission } from "./check.ts";

/** How many findings of a check are spelled out. */
const SHOWN = 12;

/** Prints one table of all checks, then what they found; answers whether all is well. */
export function report(checks: readonly Check[], omissions: readonly Omission[], isComplete: boolean): boolean {
  for (const { name, findings } of checks.filter((check) => check.findings.length > 0)) {
    console.error(`\n${name}:`);
    for (const finding of findings.slice(0, SHOWN)) console.error(`  ${finding}`);
    if (findings.length > SHOWN) console.error(`  and ${String(findings.length - SHOWN)} more`);
  }
  const rows = checks.map(({ name, pages, findings }) => [name, String(pages), String(findings.length)]);
  const left = omissions.map(({ name }) => [name, "not run", ""]);
  console.log(`\n${formatTable(["check", "pages", "findings"], [...rows, ...left])}`);
  for (const { name, reason } of omissions) console.error(`Not run: ${name}. ${reason}`);
  return (
    checks.every(({ pages, findings }) => pages > 0 && findings.length === 0) && (isComplete || omissions.length === 0)
  );
}
