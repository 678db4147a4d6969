import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PROJECT } from "../../e2e/launch.ts";
import { provideAfterFrame } from "../after-frame.ts";
import { prepare, typeKeys } from "../keystroke/latency.ts";
import { openArticle, start } from "../keystroke/windows.ts";
import { formatTable, percentile } from "../statistics.ts";
import { wordClipboard } from "../../e2e/word-clipboard.ts";

declare global {
  var pasteTimes: number[];
}

/*
 * A long paste by the keyboard, from its event to the end of the frame that shows it, and the keys typed after it: Dateline
 * beside a window that holds nothing but an editable element, which takes the same clipboard as the browser itself does.
 */
const PLAIN = join(import.meta.dirname, "../keystroke/plain-window");
const [size = "500000"] = process.argv.slice(2);
const ROUNDS = 5;
const KEYS = 60;
const PAUSE = 60;

const clipboard = wordClipboard(Number(size));
const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
const dateline = await start(PROJECT, join(folder, "dateline"), { DATELINE_LIBRARY: join(folder, "Library") });
const plain = await start(PLAIN, join(folder, "plain"), {});
await openArticle(dateline.window, 50);
await dateline.window.evaluate((held) => navigator.clipboard.write([new ClipboardItem(held)]), clipboard);
await plain.window.evaluate(() =>
  document.querySelector('[aria-label="Article body"]')?.append(document.createElement("p"), "x".repeat(50)),
);
for (const { window } of [dateline, plain]) await watchPastes(window);

const times = { dateline: [] as number[], plain: [] as number[] };
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const name of ["plain", "dateline"] as const) {
    const { window } = { plain, dateline }[name];
    const time = await paste(window);
    // The first warms up.
    if (round > 0) times[name].push(time);
  }
}
const keys = { dateline: [] as number[], plain: [] as number[] };
for (const name of ["plain", "dateline"] as const) {
  const { window } = { plain, dateline }[name];
  await prepare(window);
  await typeKeys(window, 10, PAUSE);
  keys[name].push(...(await typeKeys(window, KEYS, PAUSE)));
}
await Promise.all([dateline.application.close(), plain.application.close()]);
await rm(folder, { recursive: true, force: true });

console.log(`A paste of ${(clipboard["text/html"].length / 1000).toFixed(0)} kB of HTML from Word, milliseconds:`);
console.log(
  formatTable(
    ["", "plain contenteditable", "Dateline", "ratio"],
    [
      row("paste, median", times, 0.5),
      row("paste, longest", times, 1),
      row("key after it, median", keys, 0.5),
      row("key after it, p95", keys, 0.95),
    ],
  ),
);

type Figures = Readonly<Record<"plain" | "dateline", readonly number[]>>;

function row(label: string, figures: Figures, share: number): string[] {
  const [mine, theirs] = [percentile(figures.dateline, share), percentile(figures.plain, share)];
  return [label, theirs.toFixed(1), mine.toFixed(1), (mine / theirs).toFixed(2)];
}

/** Notes how long each paste takes from its event to the end of the next frame. */
async function watchPastes(window: Page): Promise<void> {
  await provideAfterFrame(window);
  await window.evaluate(() => {
    globalThis.pasteTimes = [];
    addEventListener(
      "paste",
      () => {
        const began = performance.now();
        afterFrame(() => pasteTimes.push(performance.now() - began));
      },
      { capture: true },
    );
  });
}

/** Empties the text and pastes; answers how long that took, in milliseconds. */
async function paste(window: Page): Promise<number> {
  await window.getByRole("textbox", { name: "Article body" }).focus();
  await window.keyboard.press("ControlOrMeta+a");
  await window.keyboard.press("Backspace");
  await window.waitForTimeout(1500);
  await window.keyboard.press("ControlOrMeta+v");
  await window.waitForFunction(() => pasteTimes.length > 0);
  const [time = Number.NaN] = await window.evaluate(() => pasteTimes.splice(0));
  await window.waitForTimeout(1500);
  return time;
}
