// npm run package:check: reads the fuses, then starts the packaged app and its command line, where native modules and files inside an archive break.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "@playwright/test";
import { output, project } from "../lib/paths.mjs";
import { read } from "../lib/run.mjs";
import { sandboxSwitches } from "../lib/sandbox.mjs";
import { fail, say, SetupError } from "../lib/say.mjs";
import { openVirtualScreen } from "../lib/screen.mjs";
import { checkFuses } from "./fuses.mjs";

const SCREENSHOT = join(output, "screenshots/package.png");

const packaged = ["development-package", "release"]
  .map((name) => join(project, "dist", name, "linux-unpacked"))
  .find((folder) => existsSync(folder));
if (!packaged) fail(new SetupError("there is no package for Linux yet. Run:\n  npm run package"));
const folder = mkdtempSync(join(tmpdir(), "dateline-package-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
await checkFuses(join(packaged, "dateline")).catch(fail);
await checkWindow().catch(fail);
checkCommandLine();
say(
  "the packaged app has its fuses set, starts and checks spelling, and its command line reads and prints the library it made, and makes files of its pictures.",
);

/** The package's fuses shut Node's inspector, which Playwright's Electron driver needs; the window itself can be asked. */
async function checkWindow() {
  const screen = await openVirtualScreen();
  const switches = [...sandboxSwitches(), "--remote-debugging-port=0", `--user-data-dir=${join(folder, "user-data")}`];
  const app = spawn(join(packaged, "dateline"), switches, {
    env: { ...screen.environment, DATELINE_LIBRARY: join(folder, "Library") },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((settle) => app.once("close", settle));
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(app));
    const context = browser.contexts()[0];
    const window = context.pages()[0] ?? (await context.waitForEvent("page"));
    await window.getByRole("button", { name: "New article" }).first().waitFor();
    mkdirSync(dirname(SCREENSHOT), { recursive: true });
    await checkLanguage(window);
    await window.screenshot({ path: SCREENSHOT });
  } finally {
    app.kill();
    await ended;
    screen.close();
  }
}

/**
 * WebAssembly and dictionaries are read from inside the archive, under the language worker's own policy: a misspelt word of each
 * engine is underlined.
 * @param {import("@playwright/test").Page} window
 */
async function checkLanguage(window) {
  await window.getByRole("button", { name: "New article" }).first().click();
  const body = window.getByRole("textbox", { name: "Article body" });
  await body.click();
  await window.keyboard.type("The goverment met. ");
  await seeUnderlined(window, "goverment");
  await window.getByLabel("Language", { exact: true }).click();
  await window.getByRole("dialog").getByRole("combobox").fill("French");
  await window.getByRole("dialog").getByRole("option", { name: "French" }).first().click();
  await body.click();
  await window.keyboard.type("Le gouvernemant a parlé. ");
  await seeUnderlined(window, "gouvernemant");
}

/**
 * Waits until a line is drawn under a word: as long as it, and at its foot, to within a few pixels.
 * @param {import("@playwright/test").Page} window
 * @param {string} word
 */
async function seeUnderlined(window, word) {
  await window.waitForFunction((wanted) => {
    const body = document.querySelector('[aria-label="Article body"]');
    if (body === null) return false;
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode() !== null) {
      const at = texts.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + wanted.length);
    }
    const over = range.getBoundingClientRect();
    return [...document.querySelectorAll('[data-underlined="spelling"] > *')].some((line) => {
      const { left, right, top } = line.getBoundingClientRect();
      return Math.max(...[left - over.left, right - over.right, top - over.bottom].map(Math.abs)) < 5;
    });
  }, word);
}

/**
 * @param {import("node:child_process").ChildProcess} app
 * @returns {Promise<string>}
 */
function debuggerAddress(app) {
  return new Promise((settle, reject) => {
    let text = "";
    app.stderr?.on("data", (part) => {
      text += String(part);
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address) settle(address);
    });
    app.once("close", () => reject(new SetupError(`the packaged app ended at once:\n${text}`)));
  });
}

function checkCommandLine() {
  const command = join(packaged, "resources/bin/dateline");
  const listed = read(command, ["list", "--library", join(folder, "Library"), "--json"]);
  if (listed === undefined) fail(new SetupError(`the packaged command line failed: ${command}`));
  JSON.parse(listed);
  // Printing starts the executable once more, as the app.
  const out = join(folder, "printed");
  const library = join(folder, "Library");
  const printed = read(command, ["export", "--library", library, "--all", "--format", "pdf", "--out", out]);
  if (printed === undefined || !readdirSync(out).some((name) => name.endsWith(".pdf"))) {
    fail(new SetupError("the packaged command line does not print."));
  }
  checkPictures(command);
}

/**
 * WebAssembly and the process that runs it are read from inside the archive: the samples' pictures are offered as AVIF and WebP.
 * @param {string} command
 */
function checkPictures(command) {
  const out = join(folder, "exported");
  const order = ["export", "--library", join(folder, "Library"), "--all", "--format", "html", "--out", out];
  if (read(command, order) === undefined) fail(new SetupError("the packaged command line exports no pages."));
  const files = readdirSync(join(out, "assets"));
  const missing = ["avif", "webp", "jpg"].filter((type) => !files.some((name) => name.endsWith(`.${type}`)));
  if (missing.length > 0) fail(new SetupError(`the packaged command line makes no ${missing.join(" and no ")}.`));
}
