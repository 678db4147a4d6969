import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { formatTable, median, percentile } from "../statistics.ts";
import { cachedArchive } from "./cached-archive.ts";
import { makeArchive } from "./make-archive.ts";
import { createMemoryNotes, SINGLE } from "./memory-notes.ts";
import { readProbe } from "./probe.ts";
import { openRaw } from "./raw.ts";
import { SEARCHES } from "./searches.ts";
import { startMeasured, startOn } from "./window.ts";

/*
 * A newsroom's whole archive in the built app: starting, lists, searching as one types, opening, scrolling, memory. Every time
 * is from a real key event to the end of the frame that shows what it led to; beside it stands what SQLite alone takes.
 */
const COUNT = Number(process.argv[2] ?? 100_000);
const STARTS = 5;
const OPENINGS = 60;
const NOTHINGS = 60;
/** Between two keys, in milliseconds: a fast typist's pace. */
const PAUSE = 90;
const ORDERS = {
  "Last edited": "updated",
  Published: "published",
  Created: "created",
  "A to Z": "headline",
  Status: "status",
  Deadline: "deadline",
} as const;

const work = await mkdtemp(join(tmpdir(), "dateline-bench-"));
const [library, empty] = [await cachedArchive(COUNT), join(work, "Empty")];
await makeArchive(empty, 0);
const single = await singleArticle();
const raw = openRaw(library);

await measureStarts();
const memory = createMemoryNotes();
await onLibrary(empty, (running) => memory.noteEmpty(running));
await onLibrary(single, (running) => memory.noteAll(SINGLE, running));
const { application, window } = await startMeasured(library, work);
const list = window.getByRole("listbox", { name: "Articles" });
await memory.noteAll("the archive, its newest article open", application);
await measureNothing(window);
await measureLists(window);
await measureSearches(window);
memory.note("after lists and searches", application);
await measureOpenings(window);
memory.note("after opening articles", application);
await measureScrolling(window);
memory.note("after scrolling", application);
await openNewest(window);
await memory.noteAll("after all this, the newest article open", application);
console.log("\nMemory of all processes (to be within 150 MB of the empty app in the same state):");
console.log(memory.table());
await application.close();
raw.close();
await rm(work, { recursive: true });

async function measureStarts(): Promise<void> {
  const times = { empty: [] as number[], single: [] as number[], archive: [] as number[] };
  for (let round = 0; round <= STARTS; round += 1) {
    for (const [name, folder] of [
      ["empty", empty],
      ["single", single],
      ["archive", library],
    ] as const) {
      const started = await startOn(folder, work);
      await started.application.close();
      // The first round fills the system's caches for both.
      if (round > 0) times[name].push(started.took);
    }
  }
  const beside = (others: readonly number[]): string =>
    milliseconds(median(times.archive.map((time, round) => time - (others[round] ?? Number.NaN))));
  console.log(
    `\nStart to a usable desk, median of ${STARTS}: empty library ${milliseconds(median(times.empty))}, ` +
      `${COUNT.toLocaleString("en-GB")} articles ${milliseconds(median(times.archive))}; ` +
      `the difference, pair by pair, ${beside(times.empty)} (to be under 100 ms); ` +
      `beside a library of one article, which is opened too, ${beside(times.single)}.`,
  );
}

async function onLibrary(folder: string, look: (running: ElectronApplication) => Promise<void>): Promise<void> {
  const started = await startOn(folder, work);
  await look(started.application);
  await started.application.close();
}

async function singleArticle(): Promise<string> {
  const folder = join(work, "Single");
  await makeArchive(folder, 1);
  return folder;
}

async function measureLists(page: Page): Promise<void> {
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

/** What any key takes on this machine at this time, to compare with. */
async function measureNothing(page: Page): Promise<void> {
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

async function measureSearches(page: Page): Promise<void> {
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

async function measureOpenings(page: Page): Promise<void> {
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

async function measureScrolling(page: Page): Promise<void> {
  const box = await list.boundingBox();
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

async function openNewest(page: Page): Promise<void> {
  await list.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}
