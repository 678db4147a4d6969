import { lstatSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { electronFolder, findElectron, isFallback } from "../lib/electron.mjs";
import { electronPackage } from "../lib/paths.mjs";
import { say, SetupError } from "../lib/say.mjs";
import { fallbackRefusal, prepareFallbackElectron } from "./fallback.mjs";
import { installLauncher } from "./launcher.mjs";
import { installOfficialElectron } from "./official.mjs";

/**
 * Finds or fetches Electron's binary: the one already set up, else its official release, else the fallback. Says which.
 * @param {{quiet?: boolean}} [options] quiet: say nothing when all was there already
 */
export async function setUpElectron({ quiet = false } = {}) {
  const isReady = isUsable();
  if (!isReady && !(await installAny())) {
    throw new SetupError(
      "Electron could not be set up. On a machine that reaches its release site, the one command is:\n  npx install-electron",
    );
  }
  if (isReady && isFallback()) installLauncher(electronFolder());
  if (!(isReady && quiet)) say(`runtime: ${describeRuntime()}.`);
}

function isUsable() {
  return findElectron() !== undefined && !(isFallback() && fallbackRefusal());
}

async function installAny() {
  removeDist();
  if (installOfficialElectron()) return true;
  const refusal = fallbackRefusal();
  if (refusal) {
    say(`the fallback runtime is not used: ${refusal}.`);
    return false;
  }
  link(await prepareFallbackElectron());
  return true;
}

/**
 * Installs a runtime folder as the `electron` package's own, which is where `electron`, electron-vite and Playwright look.
 * @param {string} runtime
 */
function link(runtime) {
  const temporary = join(electronPackage, `dist.${process.pid}`);
  symlinkSync(runtime, temporary);
  removeDist({ linksToo: false });
  renameSync(temporary, join(electronPackage, "dist"));
  writeFileSync(join(electronPackage, "path.txt"), "electron");
}

/**
 * Clears away what an interrupted download or an earlier fallback left. The runtime a link points at stays in its cache.
 * @param {{linksToo?: boolean}} [options]
 */
function removeDist({ linksToo = true } = {}) {
  const dist = join(electronPackage, "dist");
  const found = lstatSync(dist, { throwIfNoEntry: false });
  if (found && (linksToo || !found.isSymbolicLink())) rmSync(dist, { recursive: true, force: true });
}

function describeRuntime() {
  const version = readFileSync(join(electronFolder(), "version"), "utf8").trim().replace(/^v/, "");
  if (!isFallback())
    return `Electron ${version}, ${process.env.ELECTRON_OVERRIDE_DIST_PATH ? "as you named it" : "official release"}`;
  return `Electron ${version}, the fallback from the npm registry (for development and tests only)`;
}
