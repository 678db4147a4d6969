import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LAUNCHER = join(import.meta.dirname, "launcher");

/**
 * Puts our launcher into a runtime's `resources/app/`, or brings an older one up to date.
 * @param {string} runtime
 */
export function installLauncher(runtime) {
  const target = join(runtime, "resources/app");
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(LAUNCHER)) writeIfDifferent(join(target, name), readFileSync(join(LAUNCHER, name)));
}

/**
 * @param {string} file
 * @param {Buffer} content
 */
function writeIfDifferent(file, content) {
  if (existsSync(file) && readFileSync(file).equals(content)) return;
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}
