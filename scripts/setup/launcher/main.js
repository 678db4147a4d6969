/*
 * What Electron's own default app does when one types `electron FOLDER`: it gives the app in FOLDER its name, version and
 * path, then hands over to its main file. A runtime taken out of a packaged app has no such launcher, so this one is put
 * into its `resources/app/`. An ES module, because Electron waits for it before it announces `ready`: the app's main file
 * can still register what must be registered before that (its protocol's privileges).
 */
import { app } from "electron";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { target, required } = parseArguments(process.argv.slice(1));
const requireFromHere = createRequire(join(process.cwd(), "launcher.cjs"));
for (const file of required) requireFromHere(file);
if (target === undefined) stop("no app named. Usage: electron [-r FILE]... FOLDER [argument]...");
await launch(resolve(target));

/**
 * `-r FILE` and `--require FILE` (Playwright passes one) name files to load first; the first word without a dash is the app.
 * @param {string[]} words
 */
function parseArguments(words) {
  const required = [];
  for (let position = 0; position < words.length; position += 1) {
    const word = words[position];
    if (word === "-r" || word === "--require") required.push(words[(position += 1)]);
    else if (!word.startsWith("-")) return { target: word, required };
  }
  return { target: undefined, required };
}

/** @param {string} path a folder with a package.json, or a JavaScript file */
async function launch(path) {
  Object.defineProperty(process, "defaultApp", { value: true, enumerable: true });
  try {
    const isPackage = existsSync(join(path, "package.json"));
    if (isPackage) introduce(JSON.parse(readFileSync(join(path, "package.json"), "utf8")));
    const main = requireFromHere.resolve(path);
    app.setAppPath(isPackage ? path : dirname(main));
    await import(pathToFileURL(main).href);
  } catch (error) {
    stop(`the app in ${path} failed to load.\n${error instanceof Error ? error.stack : String(error)}`);
  }
}

/** @param {{name?: string, productName?: string, version?: string, desktopName?: string}} description */
function introduce({ name, productName, version, desktopName }) {
  if (version) app.setVersion(version);
  app.name = productName ?? name ?? app.name;
  app.setDesktopName?.(desktopName ?? `${app.name}.desktop`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  process.stderr.write(`electron: ${message}\n`);
  process.exit(1);
}
