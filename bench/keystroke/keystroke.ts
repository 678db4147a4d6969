import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PROJECT } from "../../e2e/launch.ts";
import { formatTable, percentile } from "../statistics.ts";
import { prepare, typeKeys } from "./latency.ts";
import { paragraphsOf } from "./text.ts";
import { openArticle, start } from "./windows.ts";

/*
 * From the press of a key to the end of the next frame: Dateline with its autosave, against a window that holds nothing but an
 * editable element with the same text. Both are open at once and typed into in turn, by real key events, so that whatever
 * else the machine does hits both alike. Frames are made as soon as they can be rather than sixty times a second: otherwise
 * waiting for the screen would hide the difference.
 */
const PLAIN = join(import.meta.dirname, "plain-window");
const SIZES = process.argv.slice(2).map(Number);
const ROUNDS = 10;
const KEYS_PER_ROUND = 30;
/** Between two keys, in milliseconds: a fast typist's pace, in which autosave falls due again and again. */
const PAUSE = 60;

const rows: string[][] = [];
for (const words of SIZES.length > 0 ? SIZES : [1_000, 10_000]) rows.push(...(await measure(words)));
console.log("From key press to the end of the next frame, milliseconds (ratio to the plain one):");
console.log(formatTable(["", "words", "median", "p95", "median ratio", "p95 ratio"], rows));

async function measure(words: number): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
  const dateline = await start(PROJECT, join(folder, "dateline"), { DATELINE_LIBRARY: join(folder, "Library") });
  const plain = await start(PLAIN, join(folder, "plain"), {});
  await openArticle(dateline.window, words);
  await fillPlain(plain.window, words);
  const latencies = { dateline: [] as number[], plain: [] as number[] };
  for (const { window } of [dateline, plain]) {
    await prepare(window);
    await typeKeys(window, KEYS_PER_ROUND, PAUSE);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    latencies.plain.push(...(await typeKeys(plain.window, KEYS_PER_ROUND, PAUSE)));
    latencies.dateline.push(...(await typeKeys(dateline.window, KEYS_PER_ROUND, PAUSE)));
  }
  await Promise.all([dateline.application.close(), plain.application.close()]);
  await rm(folder, { recursive: true, force: true });
  const [median, p95] = [0.5, 0.95].map((share) => ({
    dateline: percentile(latencies.dateline, share),
    plain: percentile(latencies.plain, share),
  }));
  if (median === undefined || p95 === undefined) return [];
  return [
    ["plain contenteditable", String(words), median.plain.toFixed(1), p95.plain.toFixed(1), "1.00", "1.00"],
    [
      "Dateline",
      String(words),
      median.dateline.toFixed(1),
      p95.dateline.toFixed(1),
      (median.dateline / median.plain).toFixed(2),
      (p95.dateline / p95.plain).toFixed(2),
    ],
  ];
}

async function fillPlain(window: Page, words: number): Promise<void> {
  await window.evaluate((texts) => {
    const paragraphs = texts.map((text) => {
      const paragraph = document.createElement("p");
      paragraph.append(text);
      return paragraph;
    });
    document.querySelector('[aria-label="Article body"]')?.replaceChildren(...paragraphs);
  }, paragraphsOf(words));
}
