import type { Page } from "@playwright/test";
import { readProbe } from "../probe.ts";
import { listOf } from "../window.ts";

/** How many frames show a place of the list before its row is there. */
export async function measureScrolling(page: Page): Promise<void> {
  const box = await listOf(page).boundingBox();
  if (box === null) throw new Error("The list is not to be seen.");
  await readProbe(page);
  await page.mouse.move(box.x + 60, box.y + 200);
  for (let turn = 0; turn < 300; turn += 1) {
    await page.mouse.wheel(0, turn % 100 < 70 ? 600 : -600);
    await page.waitForTimeout(8);
  }
  const wheel = await readProbe(page);
  await page.mouse.move(box.x + box.width - 4, box.y + 8);
  await page.mouse.down();
  for (let step = 0; step < 200; step += 1) {
    const share = Math.abs(((step / 50) % 2) - 1);
    await page.mouse.move(box.x + box.width - 4, box.y + 8 + (1 - share) * (box.height - 30));
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
  const drag = await readProbe(page);
  console.log(
    `\nScrolling: ${wheel.blank} of ${wheel.frames} frames with an empty slot by wheel, ` +
      `${drag.blank} of ${drag.frames} by dragging (to be none).`,
  );
}
