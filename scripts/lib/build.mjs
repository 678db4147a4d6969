import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { output, project } from "./paths.mjs";
import { run } from "./run.mjs";
import { say, SetupError } from "./say.mjs";

/** What the build is made from. */
const INPUTS = ["src", "resources", "electron.vite.config.ts", "package.json", "package-lock.json"];

/** Remembers which inputs the build in `out/` was made from. */
const STAMP = join(output, "built-from.txt");

/** Builds the app into `out/`. Whatever the tools print goes to standard error. */
export async function build() {
  const fingerprint = inputsFingerprint();
  say("building the app into out/ …");
  const tool = join(project, "node_modules/electron-vite/bin/electron-vite.js");
  const code = await run(process.execPath, [tool, "build", "--logLevel", "warn"], { stdio: ["ignore", 2, 2] });
  if (code !== 0) throw new SetupError(`the build failed (exit code ${code}); its messages are above.`);
  mkdirSync(output, { recursive: true });
  writeFileSync(STAMP, fingerprint);
}

/** Builds the app unless `out/` was built from exactly the present sources. */
export async function buildIfStale() {
  if (!isBuilt() || readFileSync(STAMP, "utf8") !== inputsFingerprint()) await build();
}

/**
 * Whether there is a finished build, made from the present sources or from older ones.
 * @returns {boolean}
 */
export function isBuilt() {
  return existsSync(STAMP) && existsSync(join(output, "main/index.js"));
}

/**
 * A hash over every input's path and content: a file changed, added, renamed or deleted gives another one.
 * @returns {string}
 */
function inputsFingerprint() {
  const hash = createHash("sha256");
  for (const file of INPUTS.flatMap(filesOf).sort()) {
    const content = readFileSync(join(project, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const absolute = join(project, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(project.length + 1));
}
