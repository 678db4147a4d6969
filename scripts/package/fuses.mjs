import fuses from "@electron/fuses";
import { SetupError } from "../lib/say.mjs";

/**
 * What each fuse of a package has to be, in the order of Electron's fuse wire; `electron-builder.yml` says why. The last,
 * which electron-builder does not set, is how WebAssembly checks its memory: Electron's own setting.
 */
const WANTED = new Map([
  ["RunAsNode", true],
  ["EnableCookieEncryption", false],
  ["EnableNodeOptionsEnvironmentVariable", false],
  ["EnableNodeCliInspectArguments", false],
  ["EnableEmbeddedAsarIntegrityValidation", true],
  ["OnlyLoadAppFromAsar", true],
  ["LoadBrowserProcessSpecificV8Snapshot", false],
  ["GrantFileProtocolExtraPrivileges", false],
  ["WasmTrapHandlers", true],
]);

/** How the wire spells a fuse that is on. */
const ENABLED = "1".charCodeAt(0);

/**
 * Reads the fuses of a packaged executable back. A fuse that is set otherwise is refused, and so is one that a newer
 * Electron has brought and nobody has decided on.
 * @param {string} executable
 */
export async function checkFuses(executable) {
  const { version: _, ...wire } = await fuses.getCurrentFuseWire(executable);
  const states = Object.values(wire);
  const wrong = [...WANTED].filter(([, wanted], index) => (Number(states[index]) === ENABLED) !== wanted);
  if (wrong.length > 0)
    throw new SetupError(`the package's fuses are not as decided: ${wrong.map(String).join("; ")}.`);
  if (states.length > WANTED.size) {
    throw new SetupError(
      `Electron has ${states.length} fuses and ${WANTED.size} are decided on: see electron-builder.yml.`,
    );
  }
}
