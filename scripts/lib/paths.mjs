import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** The project folder: where package.json is. */
export const project = resolve(import.meta.dirname, "../..");

/** Where the build, its reports and its screenshots go. */
export const output = join(project, "out");

/** The `electron` package; its binary belongs in `dist/`, and `path.txt` names the executable inside it. */
export const electronPackage = join(project, "node_modules/electron");

/**
 * This user's cache folder for Dateline, by the XDG convention.
 * @returns {string}
 */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "dateline");
}
