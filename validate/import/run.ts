// npm run validate -- import: reads the corpora of other projects as an import would, and prints how each kind came through.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { linesOf } from "../../src/document/nodes/lines.ts";
import { plainLine } from "../../src/document/nodes/plain.ts";
import { restoreBody } from "../../src/document/restore.ts";
import { readHere } from "../../src/main/import/read/read-all.ts";
import type { StagedArticle } from "../../src/main/import/tray/staged-article.ts";
import { CORPORA } from "../paste/corpus.ts";
import { wordsMissing, wordsOf } from "../paste/words.ts";
import { blocksWanted, wordsWanted } from "./wanted.ts";

const KINDS = [
  ["Word, mammoth", "docx/mammoth", /\.docx$/],
  ["Word, python-docx", "docx/python-docx", /\.docx$/],
  ["WordPress", "wxr", /\.xml$/],
  ["Markdown", "markdown/commonmark", /\.txt$|\.md$/],
] as const;

if (existsSync(CORPORA))
  console.table(await Promise.all(KINDS.map(([kind, folder, pattern]) => rowOf(kind, join(CORPORA, folder), pattern))));
else console.log(`No corpora at ${CORPORA}: nothing to validate.`);

async function rowOf(kind: string, folder: string, pattern: RegExp) {
  const paths = existsSync(folder) ? filesIn(folder).filter((path) => pattern.test(path)) : [];
  const sum = {
    files: paths.length,
    articles: 0,
    words: 0,
    lost: 0,
    "structure right": 0,
    "structure wrong": 0,
    refused: 0,
  };
  for (const path of paths) {
    const read = await readHere([path], "en");
    const items = read.trays.flatMap((tray) => [...tray.items()]);
    const articles = items.flatMap((item) => (item.kind === "article" ? [item.article] : []));
    const refused = read.problems.length + items.filter((item) => item.kind === "problem").length;
    read.discard();
    sum.articles += articles.length;
    sum.refused += refused;
    const wanted = await wordsWanted(path);
    if (wanted === undefined || articles.length === 0) continue;
    const lost = wordsMissing(wanted, wordsOf(articles.map(textOf).join("\n")));
    sum.words += wanted.length;
    sum.lost += lost.length;
    if (lost.length > 0) console.log(`${path}\n  lost: ${lost.slice(0, 30).join(" ")}`);
    for (const right of await structure(path, articles)) sum[right ? "structure right" : "structure wrong"]++;
  }
  if (sum.lost > 0 || sum["structure wrong"] > 0) process.exitCode = 1;
  return { kind, ...sum };
}

/** Whether each kind of block that the source has is in the articles as often. */
async function structure(path: string, articles: readonly StagedArticle[]): Promise<boolean[]> {
  const blocks = articles.flatMap(({ body }) => blocksOf(body));
  const found = (type: string): number => blocks.filter((block) => block.type === type).length;
  const wanted = await blocksWanted(path);
  return Object.entries(wanted).map(([type, count]) => {
    if (found(type) >= count) return true;
    console.log(`${path}\n  ${type}: ${count} in the source, ${found(type)} in the articles`);
    return false;
  });
}

function textOf({ fields, body, leadImage }: StagedArticle): string {
  const lines = blocksOf(body).flatMap((block) => [
    ...linesOf(block).map(plainLine),
    block.type === "image" ? `${block.caption} ${block.alt}` : "",
    block.type === "also-read" ? `Also read ${block.target?.headline ?? ""}` : "",
    block.type === "table" || block.type === "embed" ? JSON.stringify(block) : "",
  ]);
  const { place, date, agency } = fields.dateline;
  return [fields.headline, fields.standfirst, place, date ?? "", agency, leadImage?.caption ?? "", ...lines].join("\n");
}

function blocksOf(body: string) {
  const restored = restoreBody(body);
  return restored.ok ? restored.value.root.children : [];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
