import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { electronPackage, project } from "../lib/paths.mjs";
import { say } from "../lib/say.mjs";

/** A download that takes longer than this is given up. */
const LIMIT_SECONDS = Number(process.env.DATELINE_ELECTRON_TIMEOUT) || 300;

/**
 * Lets the `electron` package download its release, as `npx install-electron` does, and answers whether it could. A site
 * that cannot be reached fails within seconds; one that answers and then stalls, when the limit is over.
 * @returns {boolean}
 */
export function installOfficialElectron() {
  say("downloading Electron's official release …");
  const { status, stderr } = spawnSync(process.execPath, [join(electronPackage, "install.js")], {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", 2, "pipe"],
    timeout: LIMIT_SECONDS * 1000,
  });
  if (status === 0) return true;
  const reason = status === null ? `no answer within ${LIMIT_SECONDS} seconds` : firstLine(stderr);
  say(`the official release could not be downloaded (${reason}).`);
  return false;
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split("\n", 1)[0] || "no reason given";
}
