// npm run validate -- import: reads the corpora of other projects as an import would, and prints how each kind came through.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readHere } from "../../src/main/import/read/read-all.ts";
import { CORPORA } from "../paste/corpus.ts";
import { compare, type Outcome } from "./compare.ts";
import { type Kind, KINDS } from "./kinds.ts";

if (existsSync(CORPORA)) {
  const rows = [];
  for (const kind of KINDS) rows.push(await rowOf(kind));
  console.table(rows);
} else console.log(`No corpora at ${CORPORA}: nothing to validate.`);

async function rowOf(kind: Kind) {
  const paths = filesIn(join(CORPORA, kind.folder)).filter((path) => kind.files.test(path));
  const results = [];
  for (const path of paths) results.push(await validate(kind, path));
  const outcomes = results.flatMap((result) => result.outcomes);
  outcomes.forEach(describe);
  if (!outcomes.every(isSound)) process.exitCode = 1;
  return {
    kind: kind.name,
    files: paths.length,
    articles: outcomes.length,
    words: sum(results.map(({ words }) => words)),
    "words lost": sum(outcomes.map(({ lost }) => lost.length)),
    blocks: sum(results.map(({ blocks }) => blocks)),
    "structure right": outcomes.filter(({ differences }) => differences.length === 0).length,
    "differs on purpose": outcomes.filter(({ known }) => known !== undefined).length,
    "structure wrong": outcomes.filter(({ differences, known }) => differences.length > 0 && known === undefined)
      .length,
    refused: sum(results.map(({ refused }) => refused)),
  };
}

async function validate({ wanted: wantedOf, unpacked = (path, work) => work(path) }: Kind, path: string) {
  const wanted = await wantedOf(path);
  const read = await unpacked(path, (source) => readHere([source], "en"));
  const items = read.trays.flatMap((tray) => [...tray.items()]);
  const articles = items.flatMap((item) => (item.kind === "article" ? [item.article] : []));
  read.discard();
  if (articles.length > wanted.length) throw new Error(`${path}: ${articles.length} articles of ${wanted.length}`);
  return {
    outcomes: wanted.map((one, index) => compare(path, one, articles[index])),
    words: sum(wanted.map(({ words }) => words.length)),
    blocks: sum(wanted.map(({ lines }) => lines.length)),
    refused: read.problems.length + items.filter(({ kind }) => kind === "problem").length,
  };
}

function isSound({ lost, differences, known }: Outcome): boolean {
  return lost.length === 0 && (differences.length === 0 || known !== undefined);
}

function describe({ name, lost, differences, known }: Outcome): void {
  if (lost.length + differences.length === 0) return;
  console.log(`\n${name}${known === undefined ? "" : `\n  Differs on purpose: ${known}.`}`);
  if (lost.length > 0) console.log(`  lost: ${lost.slice(0, 30).join(" ")}`);
  for (const line of differences.slice(0, 12)) console.log(`  ${line.slice(0, 170)}`);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
