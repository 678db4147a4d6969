import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { importFiles } from "../../src/main/import/import-files.ts";
import { openLibrary } from "../../src/main/library/open-library.ts";

/** A file to be imported, and what came of it: a fault, or undefined. */
export interface FuzzTry {
  readonly number: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface FuzzAnswer {
  readonly number: number;
  readonly fault: string | undefined;
}

const folder = String(workerData);
const opened = await openLibrary(join(folder, "Library"), { create: true, access: "write" });
if (!opened.ok) throw new Error(opened.error.message);
const { library } = opened.value;
const count = (table: string): number =>
  Number(library.database.prepare(`SELECT count(*) FROM ${table}`).pluck().get());

parentPort?.on("message", (one: FuzzTry) => {
  void attempt(one).then((fault) => parentPort?.postMessage({ number: one.number, fault } satisfies FuzzAnswer));
});
parentPort?.postMessage({ number: -1, fault: undefined } satisfies FuzzAnswer);

/** Imports a file; all that is said of it has to be so, and nothing half done may be left. */
async function attempt({ number, name, bytes }: FuzzTry): Promise<string | undefined> {
  try {
    const place = join(folder, String(number));
    mkdirSync(place);
    const path = join(place, name);
    writeFileSync(path, bytes);
    const before = count("articles");
    const report = await importFiles(library, [path], "both");
    const added = report.ok ? report.value.articles.filter(({ outcome }) => outcome === "added").length : 0;
    if (count("articles") - before !== added)
      return `it says ${added} articles, and ${count("articles") - before} are there`;
    if (count("article_bodies") !== count("articles")) return "an article has no body";
    if (count("import_journal") !== 0) return "the import was not completed";
    if (!report.ok) return `it was refused as a whole: ${report.error.code} ${report.error.message}`;
    return report.value.problems.some(({ place: where }) => where === undefined) ? "a problem has no place" : undefined;
  } catch (thrown) {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  }
}
