// npm run dev: the app with hot reload.
import { join } from "node:path";
import { project } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { sandboxSwitches } from "./lib/sandbox.mjs";
import { fail, say } from "./lib/say.mjs";
import { hasScreen, openVirtualScreen } from "./lib/screen.mjs";
import { setUp } from "./setup/index.mjs";

await setUp().catch(fail);
process.exitCode = await develop().catch(fail);

async function develop() {
  const screen = hasScreen() ? undefined : await openVirtualScreen();
  if (screen) say("with no real screen the window is out of sight: `npm start` saves a picture of it.");
  const tool = join(project, "node_modules/electron-vite/bin/electron-vite.js");
  const sandbox = sandboxSwitches().length > 0 ? ["--noSandbox"] : [];
  const code = await run(process.execPath, [tool, "dev", ...sandbox, ...process.argv.slice(2)], {
    env: screen?.environment ?? process.env,
  });
  screen?.close();
  return code;
}
