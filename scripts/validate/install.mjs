import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../lib/paths.mjs";
import { fail, say, SetupError } from "../lib/say.mjs";
import { installDebianPackages, isDebian } from "../setup/debian.mjs";
import { isOnPath } from "../setup/evidence.mjs";

const FOLDER = join(project, "validate");

/** Installs what the validators need and this machine lacks: their packages, and on Debian a Java and a Chromium. */
export function installValidators() {
  if (!isUpToDate()) installPackages();
  const missing = [
    ...(isOnPath("java") ? [] : ["default-jre-headless"]),
    ...(isOnPath("chromium") || isOnPath("google-chrome") || process.env.CHROME_PATH ? [] : ["chromium"]),
  ];
  if (missing.length === 0) return;
  const mend = isDebian() ? installDebianPackages(missing) : `Install ${missing.join(" and ")}.`;
  // What cannot be run without them is named in the table's notes, and fails.
  if (mend) say(mend);
}

/** Whether the installed packages are those of the lock file: npm leaves a copy of it among them. */
function isUpToDate() {
  const installed = join(FOLDER, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return false;
  const { packages: wanted } = JSON.parse(readFileSync(join(FOLDER, "package-lock.json"), "utf8"));
  const { packages: present } = JSON.parse(readFileSync(installed, "utf8"));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

function installPackages() {
  say("installing the validators …");
  const npm = process.env.npm_execpath;
  const [command, ...words] = npm?.endsWith("npm-cli.js") ? [process.execPath, npm] : ["npm"];
  // None of them needs a script of its own to be run; one would fetch a browser.
  const { status } = spawnSync(command ?? "npm", [...words, "ci", "--ignore-scripts"], {
    cwd: FOLDER,
    stdio: "inherit",
  });
  if (status !== 0) fail(new SetupError("npm could not install the validators; its messages are above."));
}
