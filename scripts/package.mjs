// npm run package: an unpacked production build for this system, made with the Electron at hand and nothing fetched.
// npm run package -- --installers: this system's installers; electron-builder fetches what they need.
import { realpathSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildIfStale } from "./lib/build.mjs";
import { electronFolder, isFallback } from "./lib/electron.mjs";
import { project } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { fail, say, SetupError } from "./lib/say.mjs";
import { setUp } from "./setup/index.mjs";

const asInstallers = process.argv.includes("--installers");
await prepare().catch(fail);
const code = await run(process.execPath, [join(project, "node_modules/electron-builder/cli.js"), ...options()]);
if (code === 0) say(`the package is in ${outputFolder()}.`);
process.exitCode = code;

async function prepare() {
  await setUp({ screen: "none" });
  if (asInstallers && isFallback()) {
    throw new SetupError(
      "installers are made with Electron's official release only, and this machine has the fallback runtime.\n" +
        "Where the release site can be reached: DATELINE_ELECTRON_FALLBACK=off npm run package -- --installers",
    );
  }
  await buildIfStale();
}

function outputFolder() {
  return isFallback() ? "dist/development-package" : "dist/release";
}

function options() {
  const always = ["--publish", "never", `-c.directories.output=${outputFolder()}`];
  if (asInstallers) return always;
  const runtime = realpathSync(electronFolder());
  const version = readFileSync(join(runtime, "version"), "utf8").trim().replace(/^v/, "");
  return ["--dir", ...always, `-c.electronDist=${runtime}`, `-c.electronVersion=${version}`];
}
