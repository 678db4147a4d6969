import type { Page } from "@playwright/test";
import { formatTable, median, milliseconds, percentile } from "../../statistics.ts";
import { readProbe } from "../probe.ts";
import type { RawArchive } from "../raw.ts";
import { SEARCHES } from "../searches.ts";
import { PAUSE } from "./pause.ts";

/** From each key in the search field to the frame with its results. */
export async function measureSearches(page: Page, raw: RawArchive): Promise<void> {
  const rows: string[][] = [];
  const all: number[] = [];
  const field = page.getByRole("combobox", { name: "Search articles" });
  // Unlike Playwright's keyboard these have every letter of every script.
  const keys = await page.context().newCDPSession(page);
  for (const search of SEARCHES) {
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await field.focus();
      await readProbe(page);
      for (const letter of search.typed) {
        await keys.send("Input.dispatchKeyEvent", { type: "keyDown", key: letter, text: letter });
        await keys.send("Input.dispatchKeyEvent", { type: "keyUp", key: letter });
        await page.waitForTimeout(PAUSE);
      }
      await page.waitForTimeout(300);
      times.push(...(await readProbe(page)).lists);
      await page.keyboard.press("Escape");
      await page.waitForTimeout(150);
    }
    all.push(...times);
    const shown = [median(times), percentile(times, 0.95), Math.max(...times), raw.search(search)];
    rows.push([search.kind, search.typed, String(times.length), ...shown.map(milliseconds)]);
  }
  console.log(
    `\nSearching, from each key to the frame with its results: median ${milliseconds(median(all))}, ` +
      `95th percentile ${milliseconds(percentile(all, 0.95))} (to be under 50 ms) of ${all.length} keys.`,
  );
  console.log(formatTable(["", "typed", "keys", "median", "p95", "longest", "SQLite alone, ranked"], rows));
}
