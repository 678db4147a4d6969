// npm run icons: draws resources/icons/*.png from icon.svg, in Electron itself (run again after changing the drawing).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { _electron } from "@playwright/test";
import { project } from "./lib/paths.mjs";
import { isSuperuser, sandboxSwitches } from "./lib/sandbox.mjs";
import { fail } from "./lib/say.mjs";
import { openVirtualScreen } from "./lib/screen.mjs";
import { setUp } from "./setup/index.mjs";

const folder = join(project, "resources/icons");
await setUp({ quiet: true, screen: "virtual" }).catch(fail);
await drawAll().catch(fail);

async function drawAll() {
  const screen = await openVirtualScreen();
  const app = await _electron.launch({
    args: [...sandboxSwitches(), join(import.meta.dirname, "icons/empty-window.mjs")],
    chromiumSandbox: !isSuperuser,
    env: screen.environment,
  });
  const window = await app.firstWindow();
  for (const size of [256, 512]) await draw(window, size);
  await app.close();
  screen.close();
}

/**
 * @param {import("@playwright/test").Page} window
 * @param {number} size
 */
async function draw(window, size) {
  const drawing = readFileSync(join(folder, "icon.svg")).toString("base64");
  await window.setContent(`<style>body{margin:0;background:transparent}</style>
    <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`);
  await window.locator("img").screenshot({ path: join(folder, `${size}x${size}.png`), omitBackground: true });
}
