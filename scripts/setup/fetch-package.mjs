import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { project } from "../lib/paths.mjs";
import { SetupError } from "../lib/say.mjs";

/**
 * Fetches one version of a package's archive with the npm client, from the registry that client is set to, and answers the
 * file. Anything but the very bytes named by the integrity is refused.
 * @param {{name: string, version: string, integrity: string}} source
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function fetchPackage({ name, version, integrity }, folder) {
  const command = npmCommand(["pack", `${name}@${version}`, "--json", "--pack-destination", folder]);
  const result = spawnSync(command[0], command.slice(1), {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0) {
    throw new SetupError(`npm could not fetch ${name}@${version}:\n${result.error ?? result.stderr.trim()}`);
  }
  const archive = join(folder, JSON.parse(result.stdout)[0].filename);
  const found = await integrityOf(archive);
  if (found !== integrity) {
    throw new SetupError(`${name}@${version} is refused: its integrity is ${found}, and it must be ${integrity}.`);
  }
  return archive;
}

/**
 * The npm that runs this script, or the one on the path when none does.
 * @param {string[]} parameters
 * @returns {[string, ...string[]]}
 */
function npmCommand(parameters) {
  const running = process.env.npm_execpath;
  return running?.endsWith("npm-cli.js") ? [process.execPath, running, ...parameters] : ["npm", ...parameters];
}

/** @param {string} file */
async function integrityOf(file) {
  const hash = createHash("sha512");
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest("base64")}`;
}
