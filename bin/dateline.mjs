#!/usr/bin/env node
// The command line of a working copy: sets up and builds what is missing, then runs the app's own command line (src/cli) in
// Electron's Node. Everything but the command's own output goes to standard error.
import { join } from "node:path";
import { build, isBuilt } from "../scripts/lib/build.mjs";
import { runInElectronNode } from "../scripts/lib/electron.mjs";
import { output } from "../scripts/lib/paths.mjs";
import { fail } from "../scripts/lib/say.mjs";
import { setUp } from "../scripts/setup/index.mjs";

await setUp({ quiet: true, screen: "none" }).catch(fail);
if (!isBuilt()) await build().catch(fail);
// The user's own working folder, not the project's: relative paths in the arguments mean that one.
process.exitCode = await runInElectronNode(join(output, "main/cli.js"), process.argv.slice(2), {
  cwd: process.cwd(),
}).catch(fail);
