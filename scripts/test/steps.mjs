import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, buildIfStale } from "../lib/build.mjs";
import { runInElectronNode } from "../lib/electron.mjs";
import { output, project } from "../lib/paths.mjs";
import { run } from "../lib/run.mjs";
import { hasScreen, openVirtualScreen } from "../lib/screen.mjs";
import { playwrightCounts, vitestCounts } from "./counts.mjs";

/**
 * What a step found: whether it passed, and, for one that runs tests, how many of them did.
 * @typedef {{passed: boolean, counts?: import("./counts.mjs").Counts}} Outcome
 */

/** How many end-to-end tests run at once, as `playwright.config.ts` has it. */
const WORKERS = 2;

/**
 * The steps of `npm test`, in the order they run: the quicker ones first.
 * @type {Record<string, (parameters?: readonly string[]) => Promise<Outcome>>}
 */
export const steps = {
  format: (parameters = []) => tool("oxfmt/bin/oxfmt", ["--check", ...parameters]),
  lint: (parameters = []) => tool("oxlint/bin/oxlint", ["--type-aware", "--deny-warnings", ...parameters]),
  types: (parameters = []) => tool("typescript/bin/tsc", ["-b", ...parameters]),
  unit,
  build: async () => {
    await build();
    return { passed: true };
  },
  e2e,
  torture: async (parameters = ["--short"]) => {
    const file = join(project, "scripts/torture.mjs");
    return { passed: (await run(process.execPath, [file, ...parameters])) === 0 };
  },
  validate: async (parameters = ["--short"]) => {
    const file = join(project, "scripts/validate.mjs");
    return { passed: (await run(process.execPath, [file, ...parameters])) === 0 };
  },
  package: async () => {
    const parts = ["scripts/package.mjs", "scripts/package/check.mjs"];
    for (const part of process.platform === "linux" ? parts : []) {
      if ((await run(process.execPath, [join(project, part)])) !== 0) return { passed: false };
    }
    return { passed: true };
  },
};

/** @param {readonly string[]} parameters */
async function unit(parameters = []) {
  const report = reportFile("unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const file = join(project, "node_modules/vitest/vitest.mjs");
  const code = await runInElectronNode(file, ["run", ...reporters, ...parameters]);
  return { passed: code === 0, counts: vitestCounts(report) };
}

/** @param {readonly string[]} parameters */
async function e2e(parameters = []) {
  await buildIfStale();
  const report = reportFile("e2e.json");
  // On Linux always on virtual screens: the tests neither disturb the desktop nor depend on it. There is one for each worker, since on a
  // shared one a window that opens takes the focus from another's.
  const isVirtual = process.platform === "linux" || !hasScreen();
  const screens = isVirtual ? await Promise.all(Array.from({ length: WORKERS }, openVirtualScreen)) : [];
  const displays = screens.map(({ environment }) => environment.DISPLAY).join(",");
  const file = join(project, "node_modules/@playwright/test/cli.js");
  const code = await run(process.execPath, [file, "test", "--reporter=list,json", ...parameters], {
    env: {
      ...(screens[0]?.environment ?? process.env),
      ...(isVirtual && { DATELINE_SCREENS: displays }),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  });
  for (const screen of screens) screen.close();
  return { passed: code === 0, counts: playwrightCounts(report) };
}

/**
 * @param {string} file
 * @param {readonly string[]} parameters
 */
async function tool(file, parameters) {
  return { passed: (await run(process.execPath, [join(project, "node_modules", file), ...parameters])) === 0 };
}

/**
 * Where a reporter writes. An earlier run's report is removed, so that its numbers are never taken for this run's.
 * @param {string} name
 */
function reportFile(name) {
  const file = join(output, "reports", name);
  mkdirSync(join(output, "reports"), { recursive: true });
  rmSync(file, { force: true });
  return file;
}
