// Proves what leaves Dateline, and what outside files come through as:
//   npm run validate -- [pages] [browser] [lighthouse] [--short] [--incomplete] [--seed N] [--theme NAME]
//   npm run validate -- paste|import [NAME]
import { join } from "node:path";
import { runInElectronNode } from "./lib/electron.mjs";
import { project } from "./lib/paths.mjs";
import { fail } from "./lib/say.mjs";
import { openVirtualScreen } from "./lib/screen.mjs";
import { setUp } from "./setup/index.mjs";
import { installValidators } from "./validate/install.mjs";

/** The parts that look at what comes in. */
const INTAKE = ["paste", "import"];

const parameters = process.argv.slice(2);
const [part = ""] = parameters;
await setUp({ quiet: true, screen: "virtual" }).catch(fail);
process.exitCode = await (
  INTAKE.includes(part)
    ? runInElectronNode(join(project, "validate", part, "run.ts"), parameters.slice(1))
    : validatePages()
).catch(fail);

async function validatePages() {
  // The short form uses what the project has anyway.
  if (!parameters.includes("--short")) installValidators();
  const screen = process.platform === "linux" ? await openVirtualScreen() : undefined;
  const code = await runInElectronNode(join(project, "validate/run.ts"), parameters, { env: screen?.environment });
  screen?.close();
  if (code !== 0 || parameters.length > 0) return code;
  // Without a word, everything.
  const codes = [];
  for (const name of INTAKE) codes.push(await runInElectronNode(join(project, "validate", name, "run.ts"), []));
  return Math.max(...codes);
}
