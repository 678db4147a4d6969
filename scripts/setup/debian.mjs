import { spawnSync } from "node:child_process";
import { isSuperuser } from "../lib/sandbox.mjs";
import { read } from "../lib/run.mjs";
import { say } from "../lib/say.mjs";
import { isOnPath } from "./evidence.mjs";

/** Whether this system installs its packages with apt-get: Debian and what is made from it. */
export function isDebian() {
  return isOnPath("apt-get");
}

/**
 * Installs Debian packages where this user may do so without being asked for a password. Answers undefined when apt-get
 * was run, else what the user can do instead.
 * @param {string[]} packages
 * @returns {string | undefined}
 */
export function installDebianPackages(packages) {
  if (!isDebian() || packages.length === 0) return undefined;
  const asRoot = privilege();
  if (!asRoot) {
    const names = packages.map(presentName).join(" ");
    return `The one command that installs them:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`;
  }
  say(`installing from Debian: ${packages.join(" ")} …`);
  aptGet(asRoot, ["update", "-qq"]);
  if (aptGet(asRoot, ["install", "-y", "-qq", "--no-install-recommends", ...packages.map(presentName)]) !== 0) {
    return "apt-get could not install them; its messages are above.";
  }
  return undefined;
}

/** The words before a command that needs the superuser: none for root, `sudo` where it asks nothing, else undefined. */
function privilege() {
  if (isSuperuser) return [];
  return isOnPath("sudo") && read("sudo", ["-n", "true"]) !== undefined ? ["sudo", "-n"] : undefined;
}

/**
 * @param {string[]} asRoot
 * @param {string[]} parameters
 */
function aptGet(asRoot, parameters) {
  // Waits for another apt-get instead of failing on its lock. Its hundreds of lines are shown only when it fails.
  const quiet = ["-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"];
  const [command, ...rest] = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...quiet, ...parameters];
  const { status, stdout, stderr } = spawnSync(command, rest, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status;
}

/**
 * Debian 13 renamed libraries whose times became 64 bits wide: `libgtk-3-0` is `libgtk-3-0t64` there.
 * @param {string} name
 */
function presentName(name) {
  const renamed = `${name}t64`;
  return read("apt-cache", ["show", renamed])?.includes(`Package: ${renamed}`) ? renamed : name;
}
