// npm start [-- argument...]: sets up what is missing, builds what is stale, and runs the app.
import { buildIfStale } from "./lib/build.mjs";
import { findElectron } from "./lib/electron.mjs";
import { run } from "./lib/run.mjs";
import { sandboxSwitches } from "./lib/sandbox.mjs";
import { fail } from "./lib/say.mjs";
import { hasScreen } from "./lib/screen.mjs";
import { setUp } from "./setup/index.mjs";
import { startWithoutScreen } from "./start/without-screen.mjs";

const parameters = process.argv.slice(2);
await setUp().catch(fail);
await buildIfStale().catch(fail);
process.exitCode = await (hasScreen() ? startOnScreen() : startWithoutScreen(parameters)).catch(fail);

function startOnScreen() {
  return run(String(findElectron()), [".", ...sandboxSwitches(), ...parameters]);
}
