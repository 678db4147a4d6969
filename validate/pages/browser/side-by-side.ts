import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { Page as BrowserPage } from "@playwright/test";
import { launch, PROJECT } from "../../../e2e/launch.ts";
import { noteRequests } from "../../../e2e/network.ts";

/** How many browsers at most look at pages at the same time. */
const MOST_BROWSERS = 4;

/** Electron's Chromium, and what it has been asked for so far. */
interface Browser {
  readonly window: BrowserPage;
  readonly requests: () => Promise<readonly string[]>;
}

/** Shows each of several things in one of as many browsers as the machine has processors; answers every address that was asked for. */
export async function sideBySide<Item>(
  items: readonly Item[],
  visit: (window: BrowserPage, item: Item) => Promise<void>,
): Promise<string[]> {
  const waiting = items.values();
  const count = Math.min(items.length, availableParallelism(), MOST_BROWSERS);
  const asked = await Promise.all(
    Array.from({ length: count }, () =>
      withBrowser(async ({ window, requests }) => {
        // One iterator for all: each takes what is next.
        for (const item of waiting) await visit(window, item);
        return requests();
      }),
    ),
  );
  return asked.flat();
}

async function withBrowser<Outcome>(browse: (browser: Browser) => Promise<Outcome>): Promise<Outcome> {
  const userData = mkdtempSync(join(tmpdir(), "dateline-validate-"));
  const application = await launch({ userData, project: join(PROJECT, "e2e/bare-browser") });
  try {
    const requests = await noteRequests(application);
    return await browse({ window: await application.firstWindow(), requests });
  } finally {
    await application.close();
    rmSync(userData, { recursive: true, force: true });
  }
}
