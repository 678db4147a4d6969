import { mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { _electron } from "@playwright/test";
import { output, project } from "../lib/paths.mjs";
import { isSuperuser, sandboxSwitches } from "../lib/sandbox.mjs";
import { say } from "../lib/say.mjs";
import { openVirtualScreen } from "../lib/screen.mjs";

const SCREENSHOT = join(output, "screenshots/start.png");

/**
 * Runs the app on a virtual screen and saves a picture of its window. With a terminal it then goes on until Ctrl-C; without
 * one (a script, a container's start) nobody could end it, so it closes the app and ends.
 * @param {readonly string[]} parameters
 * @returns {Promise<number>}
 */
export async function startWithoutScreen(parameters) {
  say("this machine has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set).");
  const { environment, close } = await openVirtualScreen();
  const app = await _electron.launch({
    cwd: project,
    args: [".", ...sandboxSwitches(), ...parameters],
    chromiumSandbox: !isSuperuser,
    env: environment,
    timeout: 60_000,
  });
  const ended = new Promise((settle) => app.once("close", settle));
  await photograph(await app.firstWindow());
  say(`the app runs; a picture of its window: ${relative(project, SCREENSHOT)}`);
  say("the same work without any window: npx dateline export --library DIR --all --format html --out DIR");
  if (process.stdin.isTTY) {
    say("press Ctrl-C to close it.");
    process.once("SIGINT", () => void app.close());
  } else {
    say("closing it again, since no terminal could (with one, it would go on until Ctrl-C).");
    await app.close();
  }
  await ended;
  close();
  return 0;
}

/**
 * Takes pictures until two in a row are the same: then everything is loaded and drawn.
 * @param {import("@playwright/test").Page} window
 */
async function photograph(window) {
  mkdirSync(dirname(SCREENSHOT), { recursive: true });
  await window.waitForLoadState("load");
  let before = Buffer.alloc(0);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const now = await window.screenshot({ path: SCREENSHOT });
    if (now.equals(before)) return;
    before = now;
    await window.waitForTimeout(250);
  }
}
