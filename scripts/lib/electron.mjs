import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { electronPackage } from "./paths.mjs";
import { run } from "./run.mjs";

/** A file of ours inside a runtime that did not come from Electron's own release; says where it came from. */
export const FALLBACK_NOTE = "dateline-runtime.json";

/**
 * The folder of the Electron runtime in use: the one the user names, or the one installed in the `electron` package.
 * @returns {string}
 */
export function electronFolder() {
  return process.env.ELECTRON_OVERRIDE_DIST_PATH || join(electronPackage, "dist");
}

/**
 * The Electron executable, or undefined when none is set up yet.
 * @returns {string | undefined}
 */
export function findElectron() {
  const named = join(electronPackage, "path.txt");
  if (!existsSync(named) && !process.env.ELECTRON_OVERRIDE_DIST_PATH) return undefined;
  const executable = join(electronFolder(), existsSync(named) ? readFileSync(named, "utf8") : "electron");
  return existsSync(executable) ? executable : undefined;
}

/**
 * Whether the runtime in use is the fallback, which serves development and tests only.
 * @returns {boolean}
 */
export function isFallback() {
  return existsSync(join(electronFolder(), FALLBACK_NOTE));
}

/**
 * Runs a JavaScript file in Electron's own Node, the Node that users have; answers its exit code.
 * @param {string} file
 * @param {readonly string[]} parameters
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runInElectronNode(file, parameters, options) {
  const electron = findElectron();
  if (!electron) throw new Error("Electron is not set up: run `npm run setup` first.");
  return run(electron, [file, ...parameters], {
    ...options,
    env: { ...process.env, ...options?.env, ELECTRON_RUN_AS_NODE: "1" },
  });
}
