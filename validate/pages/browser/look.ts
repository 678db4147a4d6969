import type { Page as BrowserPage } from "@playwright/test";
import type { Finding } from "./finding.ts";
import { inspect, type Inspector } from "./inspectors.ts";
import { lookForOverflow } from "./widths.ts";
import { lookWithoutScripts } from "./without-scripts.ts";

/** The checks that need no inspector. */
export const WIDTH = "nothing wider than a phone of 320 pixels, or than its column";
export const SCRIPTS = "the same page without JavaScript";

/** All that a browser can find out about a page by itself, with two loads of it. What breaks off is a finding of every inspector. */
export async function look(window: BrowserPage, address: string, inspectors: readonly Inspector[]): Promise<Finding[]> {
  try {
    await window.setViewportSize({ width: 320, height: 640 });
    const missing = await lookWithoutScripts(window, address);
    const wide = await lookForOverflow(window);
    return [
      ...missing.map((text) => ({ check: SCRIPTS, text })),
      ...wide.map((text) => ({ check: WIDTH, text })),
      ...(await inspect(window, inspectors)),
    ];
  } catch (thrown) {
    return inspectors.map(({ name }) => ({ check: name, text: `broke off: ${String(thrown)}` }));
  }
}
