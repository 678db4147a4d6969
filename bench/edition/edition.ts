import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../e2e/launch.ts";
import { readArticle } from "../../src/main/articles/read-article.ts";
import { saveArticle } from "../../src/main/articles/save-article.ts";
import { openLibrary } from "../../src/main/library/open-library.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { formatTable, median } from "../statistics.ts";
import { writeHugoSite } from "./hugo-site.ts";

/*
 * A whole site of so many articles of 600 words: Dateline's command line, beside Hugo on the same texts where it is installed,
 * and beside writing as many files alone. Then the same again after one article has changed.
 */
const COUNT = Number(process.argv[2] ?? 10_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const work = mkdtempSync(join(tmpdir(), "dateline-bench-"));
const [library, hugoSource] = [join(work, "Library"), join(work, "hugo")];
await makeArchive(library, COUNT);
const hugo = hugoVersion();
if (hugo !== undefined) writeHugoSite(hugoSource, COUNT);

const times = { dateline: [] as number[], change: [] as number[], hugo: [] as number[], files: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  const site = join(work, `site-${String(round)}`);
  const contestants = [
    () => times.files.push(timed(() => writeFiles(join(work, `files-${String(round)}`)))),
    () => times.dateline.push(timed(() => dateline(site))),
    ...(hugo === undefined ? [] : [() => times.hugo.push(timed(() => runHugo(join(work, `hugo-${String(round)}`))))]),
  ];
  // Each in its turn comes first. Nothing is removed before the end: for minutes after many files were, ext4 makes new ones several
  // times more slowly, which would be counted against whoever comes next. So does a run that begins soon after another: its files
  // alone take seconds, and it tells nothing.
  const first = round % contestants.length;
  for (const run of [...contestants.slice(first), ...contestants.slice(0, first)]) run();
  await changeOneArticle(round);
  times.change.push(timed(() => dateline(site)));
}

const beside = hugo === undefined ? undefined : median(times.hugo);
const row = (name: string, milliseconds: readonly number[]): string[] => [
  name,
  (median(milliseconds) / 1000).toFixed(2),
  beside === undefined ? "" : (median(milliseconds) / beside).toFixed(2),
];
console.log(`A site of ${COUNT.toLocaleString("en-GB")} articles of 600 words, median of ${String(ROUNDS)}:`);
console.log(
  formatTable(
    ["", "seconds", "beside Hugo"],
    [
      row(`writing ${String(COUNT)} files of 9 kB alone`, times.files),
      ...(hugo === undefined ? [] : [row(hugo, times.hugo)]),
      row("Dateline, all of it", times.dateline),
      row("Dateline, after one change", times.change),
    ],
  ),
);
if (hugo === undefined) console.log("Hugo is not installed here, so there is nothing to compare with.");
rmSync(work, { recursive: true });

function timed(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function dateline(out: string): void {
  const cli = join(PROJECT, "out/main/cli.js");
  execFileSync(process.execPath, [cli, "export", "--library", library, "--format", "site", "--out", out]);
}

function runHugo(out: string): void {
  execFileSync("hugo", ["--source", hugoSource, "--destination", out, "--quiet", "--cacheDir", join(work, "cache")]);
}

function hugoVersion(): string | undefined {
  try {
    return execFileSync("hugo", ["version"], { encoding: "utf8" })
      .split(/[\s+-]/)
      .slice(0, 2)
      .join(" ");
  } catch {
    return undefined;
  }
}

function writeFiles(folder: string): void {
  mkdirSync(folder);
  const page = "x".repeat(9000);
  for (let number = 0; number < COUNT; number += 1) writeFileSync(join(folder, `${String(number)}.html`), page);
}

async function changeOneArticle(round: number): Promise<void> {
  const opened = await openLibrary(library, { create: false, access: "write" });
  if (!opened.ok) throw new Error(opened.error.message);
  const { library: open } = opened.value;
  const { database } = open;
  const id = String(
    database
      .prepare("SELECT id FROM articles ORDER BY number LIMIT 1 OFFSET ?")
      .pluck()
      .get(Math.floor(COUNT / 2) + round),
  );
  const article = readArticle(database, id);
  if (!article.ok) throw new Error(article.error.message);
  const { metadata, revision } = article.value;
  const standfirst = `Changed in round ${String(round)}.`;
  const saved = saveArticle(database, { id, baseRevision: revision, metadata: { ...metadata, standfirst } });
  if (!saved.ok) throw new Error(saved.error.message);
  open.close();
}
