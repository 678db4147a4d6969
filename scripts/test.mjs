// npm test [-- STEP...]: sets up what is missing, then runs every check in order (or the named ones) and stops at the first
// that fails. The last line is `N passed, M failed`, which CI reads.
import { fail, SetupError } from "./lib/say.mjs";
import { setUp } from "./setup/index.mjs";
import { none, sum } from "./test/counts.mjs";
import { steps } from "./test/steps.mjs";

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in steps));
if (unknown) fail(new SetupError(`there is no step "${unknown}". The steps: ${Object.keys(steps).join(", ")}.`));

/** @type {import("./test/counts.mjs").Counts[]} */
const counts = [];
const chosen = Object.entries(steps).filter(([name]) => asked.length === 0 || asked.includes(name));
/** @type {typeof chosen} */
const all = [["set-up", prepare], ...chosen];
let passed = true;
for (const [name, step] of all) {
  passed = await announce(name, step);
  if (!passed) break;
}
report();

async function prepare() {
  await setUp({ screen: "virtual" });
  return { passed: true };
}

/**
 * @param {string} name
 * @param {() => Promise<import("./test/steps.mjs").Outcome>} step
 */
async function announce(name, step) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const outcome = await step().catch((error) => {
    console.error(error instanceof SetupError ? error.message : error);
    return { passed: false, counts: none };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name} ${outcome.passed ? "passed" : "FAILED"} in ${seconds} s`);
  counts.push(outcome.counts ?? none);
  return outcome.passed;
}

function report() {
  const total = sum(counts);
  // A check that is no test (a type error, a broken build) counts as one failure: the line must never look like success.
  const failed = passed ? total.failed : Math.max(1, total.failed);
  console.log(`\n${total.passed} passed, ${failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
  process.exitCode = passed && failed === 0 ? 0 : 1;
}
