import { statSync } from "node:fs";
import { join } from "node:path";
import { electronFolder } from "../lib/electron.mjs";
import { read } from "../lib/run.mjs";
import { isSuperuser } from "../lib/sandbox.mjs";
import { SetupError } from "../lib/say.mjs";

/**
 * Chromium's sandbox needs either user namespaces, which some containers and distributions forbid, or its set-uid helper.
 * Without both, Electron ends at once with a message few understand; so the mend is named here.
 */
export function checkSandbox() {
  if (process.platform !== "linux" || isSuperuser || read("unshare", ["--user", "true"]) !== undefined) return;
  const helper = join(electronFolder(), "chrome-sandbox");
  const state = statSync(helper, { throwIfNoEntry: false });
  if (state?.uid === 0 && (state.mode & 0o4000) !== 0) return;
  throw new SetupError(
    `this system forbids user namespaces, which Chromium's sandbox needs. The one command that helps:\n` +
      `  sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}
