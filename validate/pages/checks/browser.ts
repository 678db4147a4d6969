import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page as BrowserPage } from "@playwright/test";
import { z } from "zod";
import { launch, PROJECT } from "../../../e2e/launch.ts";
import { noteRequests } from "../../../e2e/network.ts";
import type { Check } from "../../check.ts";
import type { Page, Subject } from "../subject.ts";
import { lookWithoutScripts } from "./without-scripts.ts";

/** How readers see a page: on a phone and at a desk, in daylight and in the dark. */
const VIEWS = [
  { name: "phone, light", width: 390, height: 844, colorScheme: "light" },
  { name: "phone, dark", width: 390, height: 844, colorScheme: "dark" },
  { name: "desktop, light", width: 1440, height: 900, colorScheme: "light" },
  { name: "desktop, dark", width: 1440, height: 900, colorScheme: "dark" },
] as const;
type ViewName = (typeof VIEWS)[number]["name"];

/** A program that looks at a page from within it: `run` answers its findings, in every view or in the first alone. */
interface Inspector {
  readonly name: string;
  readonly file: string;
  /** The views it looks in, each with the expression that answers its findings. */
  readonly run: Readonly<Partial<Record<ViewName, string>>>;
}

const ours = createRequire(import.meta.url);

const AXE: Inspector = {
  name: "axe-core, every rule and AAA contrast",
  file: ours.resolve("axe-core/axe.min.js"),
  // Only colours differ in the dark.
  run: {
    "phone, light": axe('rules: { "color-contrast-enhanced": { enabled: true } }'),
    "desktop, light": axe('rules: { "color-contrast-enhanced": { enabled: true } }'),
    "phone, dark": axe('runOnly: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]'),
    "desktop, dark": axe('runOnly: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]'),
  },
};

function axe(options: string): string {
  return `axe.run(document, { resultTypes: ["violations"], ${options} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      id + " at " + target.join(" ") + ": " + failureSummary.replace(/\\s+/g, " "))))`;
}

const OTHERS: readonly Inspector[] = [
  {
    name: "IBM's accessibility rules",
    file: join(PROJECT, "validate/node_modules/accessibility-checker-engine/ace.js"),
    run: {
      "phone, light": `new ace.Checker().check(document, ["IBM_Accessibility", "WCAG_2_2"]).then(({ results }) =>
      results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL").map(({ ruleId, message, path }) => ruleId + " at " + path.dom + ": " + message))`,
    },
  },
  {
    name: "HTML_CodeSniffer, WCAG 2 AAA",
    file: join(PROJECT, "validate/node_modules/html_codesniffer/build/HTMLCS.js"),
    run: {
      "phone, light": `new Promise((settle) => HTMLCS.process("WCAG2AAA", document, () => settle(HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR)
      .map(({ code, msg, element }) => code + " at " + element.nodeName + "." + element.className + ": " + msg))))`,
    },
  },
];

/** Shown at any depth of the site, so its style sheet and pictures have whole addresses. */
const NOT_FOUND = "site/404.html";

/** The pages in Electron's Chromium: what accessibility checkers find, what overflows a phone, and what is asked for from elsewhere. */
export async function checkInBrowser({ folder, articles, site }: Subject, isShort: boolean): Promise<Check[]> {
  const inspectors = isShort ? [AXE] : [AXE, ...OTHERS];
  const exported = new Set(articles.map(({ path }) => path.replace("articles/", "site/")));
  const pages: Page[] = [...articles, ...site.filter(({ path }) => !exported.has(path) && path !== NOT_FOUND)];
  const findings = new Map<string, string[]>([
    ...inspectors.map(({ name }) => [name, []] as [string, string[]]),
    [WIDTH, []],
    [SCRIPTS, []],
    [REQUESTS, []],
  ]);
  const userData = mkdtempSync(join(tmpdir(), "dateline-validate-"));
  const application = await launch({ userData, project: join(PROJECT, "e2e/bare-browser") });
  try {
    const requests = await noteRequests(application);
    const window = await application.firstWindow();
    for (const { path } of pages) {
      const found = await look(window, pathToFileURL(join(folder, path)).href, inspectors);
      for (const [name, finding] of found) findings.get(name)?.push(`${path}: ${finding}`);
    }
    const own = `${pathToFileURL(folder).href}/`;
    const outside = (await requests()).filter(
      (address) => !address.startsWith(own) && !address.startsWith("data:") && address !== "about:blank",
    );
    findings.get(REQUESTS)?.push(...outside);
  } finally {
    await application.close();
    rmSync(userData, { recursive: true, force: true });
  }
  return [...findings].map(([name, found]) => ({ name, pages: pages.length, findings: found }));
}

const WIDTH = "nothing wider than a phone of 320 pixels";
const SCRIPTS = "the same page without JavaScript";
const REQUESTS = "no request leaves the page's folder";
const FindingsSchema = z.array(z.string());

async function look(
  window: BrowserPage,
  address: string,
  inspectors: readonly Inspector[],
): Promise<[string, string][]> {
  await window.setViewportSize({ width: 320, height: 640 });
  const missing = await lookWithoutScripts(window, address);
  const found = missing.map((finding): [string, string] => [SCRIPTS, finding]);
  await window.goto(address, { waitUntil: "load" });
  const width = await window.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) found.push([WIDTH, `${String(width)} pixels`]);
  for (const { file } of inspectors) await window.evaluate(source(file));
  for (const view of VIEWS) {
    await window.setViewportSize(view);
    await window.emulateMedia({ colorScheme: view.colorScheme });
    for (const { name, run } of inspectors) {
      const expression = run[view.name];
      if (expression === undefined) continue;
      const answers = FindingsSchema.parse(await window.evaluate(expression));
      found.push(...answers.map((answer): [string, string] => [name, `${view.name}: ${answer}`]));
    }
  }
  return found;
}

const sources = new Map<string, string>();

function source(file: string): string {
  const text = sources.get(file) ?? `${readFileSync(file, "utf8")}\n;undefined`;
  sources.set(file, text);
  return text;
}
