// Does on purpose what could go wrong:  npm run torture -- [CAMPAIGN...] [--short] [--seed N] [--verbose]
import { join } from "node:path";
import { buildIfStale } from "./lib/build.mjs";
import { runInElectronNode } from "./lib/electron.mjs";
import { project } from "./lib/paths.mjs";
import { fail } from "./lib/say.mjs";
import { openVirtualScreen } from "./lib/screen.mjs";
import { setUp } from "./setup/index.mjs";

await setUp({ quiet: true, screen: "virtual" }).catch(fail);
await buildIfStale().catch(fail);
const screen = process.platform === "linux" ? await openVirtualScreen() : undefined;
process.exitCode = await runInElectronNode(join(project, "torture/run.ts"), process.argv.slice(2), {
  env: screen?.environment,
});
screen?.close();
