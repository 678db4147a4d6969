// Measures, beside something else in the same run:  npm run bench -- [NAME [argument]...]
import { join } from "node:path";
import { buildIfStale } from "./lib/build.mjs";
import { runInElectronNode } from "./lib/electron.mjs";
import { project } from "./lib/paths.mjs";
import { fail, SetupError } from "./lib/say.mjs";
import { openVirtualScreen } from "./lib/screen.mjs";
import { setUp } from "./setup/index.mjs";

/**
 * What is measured, and the arguments it takes when none are given.
 * @type {Record<string, readonly string[]>}
 */
const BENCHES = {
  "cold-start": [],
  keystroke: [],
  import: ["10000"],
  autosave: ["1000", "100000"],
  edition: ["10000"],
  archive: ["100000"],
  paste: ["500000"],
  backup: ["10000"],
};

const [name, ...parameters] = process.argv.slice(2);
if (name !== undefined && !(name in BENCHES)) {
  fail(new SetupError(`there is no measurement "${name}". There are: ${Object.keys(BENCHES).join(", ")}.`));
}
await setUp({ quiet: true, screen: "virtual" }).catch(fail);
await buildIfStale().catch(fail);
const screen = process.platform === "linux" ? await openVirtualScreen() : undefined;
for (const each of name === undefined ? Object.keys(BENCHES) : [name]) {
  const file = join(project, "bench", each, `${each}.ts`);
  const given = name === undefined || parameters.length === 0 ? (BENCHES[each] ?? []) : parameters;
  const code = await runInElectronNode(file, given, { env: screen?.environment });
  if (code !== 0) process.exitCode = code;
}
screen?.close();
