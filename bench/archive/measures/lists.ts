import type { Page } from "@playwright/test";
import { formatTable, median, milliseconds } from "../../statistics.ts";
import { readProbe } from "../probe.ts";
import type { RawArchive } from "../raw.ts";

const ORDERS = {
  "Last edited": "updated",
  Published: "published",
  Created: "created",
  "A to Z": "headline",
  Status: "status",
  Deadline: "deadline",
} as const;

/** From Enter on a list or an order to the frame with its first page. */
export async function measureLists(page: Page, raw: RawArchive): Promise<void> {
  const rows: string[][] = [];
  const choose = async (name: string, choice: string): Promise<number> => {
    await page.getByRole("combobox", { name, exact: true }).click();
    await page.getByRole("option", { name: choice }).first().focus();
    await readProbe(page);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(150);
    return (await readProbe(page)).lists.at(-1) ?? Number.NaN;
  };
  const times: number[] = [];
  // The list that is shown at first comes last: to choose what is chosen already leads to no list.
  for (const shelf of ["Published", "Draft", "All articles"]) {
    const shown = await choose("Show", shelf);
    for (const [order, column] of Object.entries(ORDERS)) {
      const rounds: number[] = [];
      for (let round = 0; round < 2; round += 1) {
        await choose("Order", order === "Status" ? "Deadline" : "Status");
        rounds.push(await choose("Order", order));
      }
      times.push(shown, ...rounds);
      rows.push([`${shelf}, ${order}`, milliseconds(median(rounds)), milliseconds(raw.firstPage(column))]);
    }
  }
  await choose("Order", "Last edited");
  console.log(
    `\nFirst page of a list, from Enter to its frame: median ${milliseconds(median(times))}, longest ${milliseconds(Math.max(...times))} (to be under 50 ms).`,
  );
  console.log(formatTable(["", "Dateline", "SQLite alone, all articles"], rows));
}
