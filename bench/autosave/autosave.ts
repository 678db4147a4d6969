import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PROJECT } from "../../e2e/launch.ts";
import { prepare, typeKeys } from "../keystroke/latency.ts";
import { openArticle, start } from "../keystroke/windows.ts";
import { formatTable, percentile } from "../statistics.ts";

/*
 * What saving costs the reporter: the same window, the same article, typed into by real key events in turn with autosave and
 * without. Without it nothing is serialised, sent or written, and the preview has nothing to follow.
 */
const SIZES = process.argv.slice(2).map(Number);
const ROUNDS = 12;
const KEYS_PER_ROUND = 30;
/** Between two keys, in milliseconds: a fast typist's pace, in which autosave falls due again and again. */
const PAUSE = 60;

const rows: string[][] = [];
for (const words of SIZES.length > 0 ? SIZES : [1_000, 100_000]) rows.push(...(await measure(words)));
console.log("From key press to the end of the next frame, milliseconds (ratio to the same without autosave):");
console.log(formatTable(["", "words", "median", "p95", "median ratio", "p95 ratio"], rows));

async function measure(words: number): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
  const { application, window } = await start(PROJECT, join(folder, "user-data"), {
    DATELINE_LIBRARY: join(folder, "Library"),
  });
  await openArticle(window, words);
  await prepare(window);
  await typeKeys(window, KEYS_PER_ROUND, PAUSE);
  const latencies = { on: [] as number[], off: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await switchAutosave(window, false);
    latencies.off.push(...(await typeKeys(window, KEYS_PER_ROUND, PAUSE)));
    await switchAutosave(window, true);
    latencies.on.push(...(await typeKeys(window, KEYS_PER_ROUND, PAUSE)));
  }
  await application.close();
  await rm(folder, { recursive: true, force: true });
  return [
    row("autosave off", words, latencies.off, latencies.off),
    row("autosave on", words, latencies.on, latencies.off),
  ];
}

function row(name: string, words: number, latencies: readonly number[], beside: readonly number[]): string[] {
  const [median, p95] = [percentile(latencies, 0.5), percentile(latencies, 0.95)];
  const ratios = [median / percentile(beside, 0.5), p95 / percentile(beside, 0.95)];
  return [name, String(words), median.toFixed(1), p95.toFixed(1), ...ratios.map((ratio) => ratio.toFixed(2))];
}

/** What of the editor is needed to reach its autosave. */
interface EditorElement extends HTMLElement {
  readonly __lexicalEditor: Record<symbol, { readonly extensionNameMap: ReadonlyMap<string, AutosaveExtension> }>;
}
interface AutosaveExtension {
  getExtensionDependency(): { readonly output: { readonly articleId: { value: string | null } } };
}

declare global {
  var articleWithAutosave: string | null;
}

/** Takes the article away from autosave, or gives it back; then waits until what was under way is done. */
async function switchAutosave(window: Page, on: boolean): Promise<void> {
  await window.evaluate((wanted) => {
    const body = document.querySelector<EditorElement>('[aria-label="Article body"]');
    const builder = body?.["__lexicalEditor"][Symbol.for("@lexical/extension/LexicalBuilder")];
    const output = builder?.extensionNameMap.get("dateline/autosave")?.getExtensionDependency().output;
    if (output === undefined) throw new Error("The editor has no autosave to switch off.");
    globalThis.articleWithAutosave ??= output.articleId.value;
    output.articleId.value = wanted ? globalThis.articleWithAutosave : null;
  }, on);
  await window.waitForTimeout(1500);
}
