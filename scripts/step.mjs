// One step of the tests by itself, with arguments of its own:  node scripts/step.mjs STEP [argument]...
import { fail } from "./lib/say.mjs";
import { setUp } from "./setup/index.mjs";
import { steps } from "./test/steps.mjs";

const [name = "", ...parameters] = process.argv.slice(2);
const step = steps[name];
if (!step) fail(`there is no step "${name}". The steps: ${Object.keys(steps).join(", ")}.`);
await prepare().catch(fail);
const { passed } = await step(parameters).catch(fail);
process.exitCode = passed ? 0 : 1;

async function prepare() {
  if (name === "unit") await setUp({ quiet: true, screen: "none" });
  if (name === "e2e") await setUp({ quiet: true, screen: "virtual" });
}
