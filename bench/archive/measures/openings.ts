import type { Page } from "@playwright/test";
import { median, milliseconds, percentile } from "../../statistics.ts";
import { readProbe } from "../probe.ts";
import type { RawArchive } from "../raw.ts";
import { listOf } from "../window.ts";

const OPENINGS = 60;

/** From Enter on an article in the list to the frame with its headline and text. */
export async function measureOpenings(page: Page, raw: RawArchive): Promise<void> {
  const list = listOf(page);
  await list.focus();
  await readProbe(page);
  const times: number[] = [];
  for (let opened = 0; opened < OPENINGS; opened += 1) {
    for (let step = 0; step <= opened % 4; step += 1) await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(30);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(350);
    times.push(...(await readProbe(page)).openings);
    await list.focus();
  }
  console.log(
    `\nOpening an article, from Enter to the frame with its headline and text, ${times.length} times: median ` +
      `${milliseconds(median(times))}, 95th percentile ${milliseconds(percentile(times, 0.95))}, ` +
      `longest ${milliseconds(Math.max(...times))} (to be under 60 ms); SQLite alone ${milliseconds(raw.article())}.`,
  );
}
