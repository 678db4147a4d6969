import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page as BrowserPage } from "@playwright/test";
import { z } from "zod";
import { PROJECT } from "../../../e2e/launch.ts";
import type { Finding } from "./finding.ts";

/** How readers see a page: on a phone and at a desk, in daylight and in the dark. */
const VIEWS = [
  { name: "phone, light", width: 390, height: 844, colorScheme: "light" },
  { name: "phone, dark", width: 390, height: 844, colorScheme: "dark" },
  { name: "desktop, light", width: 1440, height: 900, colorScheme: "light" },
  { name: "desktop, dark", width: 1440, height: 900, colorScheme: "dark" },
] as const;
type ViewName = (typeof VIEWS)[number]["name"];

/** A program that looks at a page from within it. */
export interface Inspector {
  readonly name: string;
  readonly file: string;
  /** The views it looks in, each with the expression that answers its findings. */
  readonly run: Readonly<Partial<Record<ViewName, string>>>;
}

const ours = createRequire(import.meta.url);

export const AXE: Inspector = {
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

/**
 * What IBM's rules say against our pages on purpose: that frames of other sites, empty until a reader opens them, name no language; that
 * the keyboard reaches the box of a table even where the table needs no scrolling, which no page can know without a script, while
 * axe asks for it where it does; and that a table which was written without headers has none, of which preflight tells the writer.
 */
const IBM_ON_PURPOSE = `({ ruleId, path: { dom } }) =>
  dom.includes("/iframe[") ||
  (ruleId === "element_tabbable_role_valid" && document.evaluate(dom, document, null, 9).singleNodeValue.matches("section.table")) ||
  (ruleId === "table_headers_exists" && document.evaluate(dom, document, null, 9).singleNodeValue.matches(".article-body table"))`;

export const IBM: Inspector = {
  name: "IBM's accessibility rules",
  file: join(PROJECT, "validate/node_modules/accessibility-checker-engine/ace.js"),
  run: {
    "phone, light": `new ace.Checker().check(document, ["IBM_Accessibility", "WCAG_2_2"]).then(({ results }) =>
      results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL").filter((result) => !(${IBM_ON_PURPOSE})(result))
        .map(({ ruleId, message, path }) => ruleId + " at " + path.dom + ": " + message))`,
  },
};

export const HTML_CODESNIFFER: Inspector = {
  name: "HTML_CodeSniffer, WCAG 2 AAA",
  file: join(PROJECT, "validate/node_modules/html_codesniffer/build/HTMLCS.js"),
  run: {
    "phone, light": `new Promise((settle) => HTMLCS.process("WCAG2AAA", document, () => settle(HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR)
      .map(({ code, msg, element }) => code + " at " + element.nodeName + "." + element.className + ": " + msg))))`,
  },
};

const FindingsSchema = z.array(z.string());

/** Lets inspectors look at the page that is shown, in every view they have a question for. */
export async function inspect(window: BrowserPage, inspectors: readonly Inspector[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { file } of inspectors) await window.evaluate(source(file));
  for (const view of VIEWS) {
    await window.setViewportSize(view);
    await window.emulateMedia({ colorScheme: view.colorScheme });
    for (const { name, run } of inspectors) {
      const expression = run[view.name];
      if (expression === undefined) continue;
      const answers = FindingsSchema.parse(await window.evaluate(expression));
      found.push(...answers.map((answer) => ({ check: name, text: `${view.name}: ${answer}` })));
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
