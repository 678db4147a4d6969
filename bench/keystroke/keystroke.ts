import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { launch, PROJECT } from "../../e2e/launch.ts";
import { formatTable, percentile } from "../statistics.ts";
import { prepare, typeKeys } from "./latency.ts";
import { bodyOf, paragraphsOf } from "./text.ts";

declare global {
  var dateline: {
    request: (
      channel: string,
      input: unknown,
    ) => Promise<{ readonly value: { readonly id: string; readonly revision: number } }>;
  };
}

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

const UNTHROTTLED = [
  "--disable-frame-rate-limit",
  "--disable-gpu-vsync",
  "--disable-renderer-backgrounding",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
];

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

async function start(
  project: string,
  userData: string,
  environment: Record<string, string>,
): Promise<{ application: ElectronApplication; window: Page }> {
  const application = await launch({ project, userData, environment, arguments: UNTHROTTLED });
  const window = await application.firstWindow();
  await window.getByRole("textbox", { name: "Article body" }).waitFor();
  return { application, window };
}

/** Writes an article of so many words into the library and opens it as the one that was at hand last. */
async function openArticle(window: Page, words: number): Promise<void> {
  await window.evaluate(async (body) => {
    const created = await dateline.request("articles.create", undefined);
    const { id, revision } = created.value;
    await dateline.request("articles.save", { id, baseRevision: revision, body });
    localStorage.setItem("dateline.last-article", id);
  }, bodyOf(words));
  await window.reload();
  await window.waitForFunction(
    (blocks) => document.querySelectorAll('[aria-label="Article body"] p').length >= blocks,
    paragraphsOf(words).length,
  );
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
