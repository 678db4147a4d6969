import type { Page } from "@playwright/test";
import { median, milliseconds, percentile } from "../../statistics.ts";
import { readProbe } from "../probe.ts";
import { PAUSE } from "./pause.ts";

const NOTHINGS = 60;

/** What any key takes on this machine at this time, to compare with. */
export async function measureNothing(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Search articles" }).focus();
  await readProbe(page);
  for (let key = 0; key < NOTHINGS; key += 1) {
    await page.keyboard.press("Shift");
    await page.waitForTimeout(PAUSE);
  }
  const { idle } = await readProbe(page);
  console.log(
    `\nA key that changes nothing, to the end of the next frame: median ${milliseconds(median(idle))}, ` +
      `95th percentile ${milliseconds(percentile(idle, 0.95))}.`,
  );
}
