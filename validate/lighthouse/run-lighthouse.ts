import { existsSync } from "node:fs";
import type { Check, Omission } from "../check.ts";
import { type PagesOrder, withBench } from "../pages/bench.ts";
import { serve } from "./serve.ts";

/** The least of each category, out of 100. */
const LEAST: Readonly<Record<string, number>> = {
  performance: 99,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
};
const PAGES = ["articles/estavia-and-san-aurelio-reopen-a-sea-route.html", "site/index.html"];
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

/** Lighthouse on the phone profile: a sample article as it is exported, and the front of an edition. */
export async function validateByLighthouse(order: PagesOrder): Promise<(Check | Omission)[]> {
  const chromePath = [process.env["CHROME_PATH"], ...BROWSERS].find((path) => path !== undefined && existsSync(path));
  if (chromePath === undefined) return [{ name: "Lighthouse", reason: "It needs Chromium; CHROME_PATH names it." }];
  const { default: lighthouse } = await import("lighthouse");
  const { launch } = await import("chrome-launcher");
  return withBench({ ...order, isShort: true }, async ({ subject: { folder } }) => {
    const { address, server } = await serve(folder);
    const isRoot = process.getuid?.() === 0;
    const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", ...(isRoot ? ["--no-sandbox"] : [])] });
    try {
      const checks: Check[] = [];
      for (const path of PAGES) {
        const flags = { port: chrome.port, logLevel: "error", output: "json", formFactor: "mobile" } as const;
        const result = await lighthouse(`${address}/${path}`, flags);
        if (result === undefined) throw new Error("Lighthouse gave no answer.");
        const { categories, audits } = result.lhr;
        const scores = Object.keys(LEAST).map(
          (name) => [name, Math.round((categories[name]?.score ?? 0) * 100)] as const,
        );
        console.log(`${path}: ${scores.map(([name, score]) => `${name} ${String(score)}`).join(", ")}`);
        const findings = scores
          .filter(([name, score]) => score < (LEAST[name] ?? 100))
          .map(([name, score]) => {
            const failed = (categories[name]?.auditRefs ?? []).filter(
              ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9,
            );
            return `${name} ${String(score)}: ${failed.map(({ id }) => audits[id]?.title ?? id).join("; ")}`;
          });
        checks.push({ name: `Lighthouse, phone: ${path.replace(/^.*\//, "")}`, pages: 1, findings });
      }
      return checks;
    } finally {
      chrome.kill();
      server.close();
    }
  });
}
