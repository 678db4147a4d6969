// npm run bench -- import [articles]: how fast articles come in, beside bare inserts of the same rows into SQLite.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { importDeskOf } from "../../src/main/import/import-desk.ts";
import { openLibrary } from "../../src/main/library/open-library.ts";
import type { Library } from "../../src/main/library/library.ts";
import { indexArticles } from "../../src/main/search/index-articles.ts";
import { formatTable, milliseconds, percentile } from "../statistics.ts";
import { markdownArticle, wordpressExport } from "./articles.ts";

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), "dateline-bench-import-"));
try {
  const rows = [await measure("Markdown", writeMarkdown()), await measure("WordPress", writeWordpress()), rawInserts()];
  console.log(
    `${count} articles of some 600 words, read, looked through and written; p99 of how long the library was kept from other work.\n`,
  );
  console.log(formatTable(["", "read", "written", "in all", "a second", "p99 wait", "indexed after"], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(name: string, path: string): Promise<string[]> {
  const opened = await openLibrary(join(folder, `Library of ${name}`), { create: true, access: "write" });
  if (!opened.ok) throw new Error(opened.error.message);
  const { library } = opened.value;
  const desk = importDeskOf(library);
  const progress = setInterval(() => show(name, desk.progress()), 500);
  const start = performance.now();
  const preview = await desk.read([path]);
  const read = performance.now();
  const waits = watchWaits();
  const report = await desk.write(null, "skip");
  const written = performance.now();
  const longest = waits.stop();
  clearInterval(progress);
  if (!preview.ok || !report.ok || report.value.articles.length !== count) throw new Error(`${name}: not all came in`);
  const indexed = indexAll(library);
  library.close();
  process.stderr.write("\r\u001b[K");
  return [
    name,
    seconds(read - start),
    seconds(written - read),
    seconds(written - start),
    perSecond(written - start),
    milliseconds(longest),
    seconds(indexed),
  ];
}

/** How long others waited for their turn while the library wrote. */
function watchWaits(): { stop: () => number } {
  const waits: number[] = [];
  let last = performance.now();
  let running = true;
  const turn = (): void => {
    const now = performance.now();
    waits.push(now - last);
    last = now;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    stop: () => {
      running = false;
      return percentile(waits, 0.99);
    },
  };
}

function indexAll({ database }: Library): number {
  const start = performance.now();
  while (indexArticles(database, 100));
  return performance.now() - start;
}

function writeMarkdown(): string {
  const path = join(folder, "markdown");
  mkdirSync(path);
  for (let index = 0; index < count; index++)
    writeFileSync(join(path, `${String(index).padStart(6, "0")}.md`), markdownArticle(index));
  return path;
}

function writeWordpress(): string {
  const path = join(folder, "export.xml");
  writeFileSync(path, wordpressExport(count));
  return path;
}

/** The same texts into one table, in one transaction, as fast as SQLite takes them. */
function rawInserts(): string[] {
  const database = new Database(join(folder, "raw.db"));
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec("CREATE TABLE articles (id INTEGER PRIMARY KEY, slug TEXT UNIQUE, body TEXT)");
  const bodies = Array.from({ length: count }, (_, index) => markdownArticle(index));
  const insert = database.prepare("INSERT INTO articles (slug, body) VALUES (?, ?)");
  const start = performance.now();
  database.transaction(() => bodies.forEach((body, index) => insert.run(`article-${index}`, body)))();
  const taken = performance.now() - start;
  database.close();
  return ["bare SQLite", "", seconds(taken), seconds(taken), perSecond(taken), "", ""];
}

function show(name: string, { phase, articles }: { phase: string; articles: number }): void {
  process.stderr.write(`\r\u001b[K${name}: ${phase} ${articles} of ${count}`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function perSecond(milliseconds: number): string {
  return Math.round((count / milliseconds) * 1000).toLocaleString("en-GB");
}
