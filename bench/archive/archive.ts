import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { cachedArchive } from "./cached-archive.ts";
import { makeArchive } from "./make-archive.ts";
import { measureLists } from "./measures/lists.ts";
import { measureNothing } from "./measures/nothing.ts";
import { measureOpenings } from "./measures/openings.ts";
import { measureScrolling } from "./measures/scrolling.ts";
import { measureSearches } from "./measures/searches.ts";
import { measureStarts } from "./measures/starts.ts";
import { createMemoryNotes, SINGLE } from "./memory-notes.ts";
import { openRaw } from "./raw.ts";
import { listOf, startMeasured, startOn } from "./window.ts";

/*
 * A newsroom's whole archive in the built app: starting, lists, searching as one types, opening, scrolling, memory. Every time
 * is from a real key event to the end of the frame that shows what it led to; beside it stands what SQLite alone takes.
 */
const COUNT = Number(process.argv[2] ?? 100_000);

const work = await mkdtemp(join(tmpdir(), "dateline-bench-"));
const [library, empty] = [await cachedArchive(COUNT), join(work, "Empty")];
await makeArchive(empty, 0);
const single = await singleArticle();
const raw = openRaw(library);

await measureStarts({ empty, single, archive: library }, COUNT, work);
const memory = createMemoryNotes();
await onLibrary(empty, (running) => memory.noteEmpty(running));
await onLibrary(single, (running) => memory.noteAll(SINGLE, running));
const { application, window } = await startMeasured(library, work);
await memory.noteAll("the archive, its newest article open", application);
await measureNothing(window);
await measureLists(window, raw);
await measureSearches(window, raw);
memory.note("after lists and searches", application);
await measureOpenings(window, raw);
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

async function openNewest(page: Page): Promise<void> {
  await listOf(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
}
