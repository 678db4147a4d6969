// Runs a JavaScript file in Electron's own Node:  node scripts/electron-node.mjs FILE [argument]...
import { runInElectronNode } from "./lib/electron.mjs";
import { fail, SetupError } from "./lib/say.mjs";
import { setUp } from "./setup/index.mjs";

const [file, ...parameters] = process.argv.slice(2);
if (!file) fail(new SetupError("no file named. Usage: node scripts/electron-node.mjs FILE [argument]..."));
await setUp({ quiet: true, screen: "none" }).catch(fail);
process.exitCode = await runInElectronNode(file, parameters).catch(fail);
