import { existsSync } from "node:fs";
import { electronPackage } from "../lib/paths.mjs";
import { hasScreen } from "../lib/screen.mjs";
import { SetupError } from "../lib/say.mjs";
import { setUpElectron } from "./electron.mjs";
import { checkSandbox } from "./sandbox.mjs";
import { setUpSystem } from "./system.mjs";

/**
 * Brings this machine to where the app and its tests can run. What is there already is found, not fetched again.
 * @param {{quiet?: boolean, screen?: "none" | "any" | "virtual"}} [options] quiet: say nothing about a runtime that was
 *   there; screen: what the work at hand opens its windows on: nothing, a real or else a virtual one, or a virtual one
 */
export async function setUp({ quiet = false, screen = "any" } = {}) {
  if (!existsSync(electronPackage)) throw new SetupError("the dependencies are not installed. Run:\n  npm ci");
  await setUpElectron({ quiet });
  setUpSystem({ virtualScreen: screen === "virtual" || (screen === "any" && !hasScreen()) });
  if (screen !== "none") checkSandbox();
}
