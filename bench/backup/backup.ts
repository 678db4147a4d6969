import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { readArticle } from "../../src/main/articles/read-article.ts";
import { saveArticle } from "../../src/main/articles/save-article.ts";
import { startBackupThreads } from "../../src/main/backup/backup-thread.ts";
import { openLibrary } from "../../src/main/library/open-library.ts";
import { describeError } from "../../src/shared/errors.ts";
import type { Result } from "../../src/shared/result.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { bodyOf } from "../keystroke/text.ts";
import { formatTable, percentile } from "../statistics.ts";

/*
 * How long a save takes while a backup of a large library is taken, beside saves while none is: by turns, so that whatever else
 * the machine does hits both alike.
 */
const [count = "10000"] = process.argv.slice(2);
const ROUNDS = 6;
const SAVES = 40;
/** Between two saves, in milliseconds. */
const PAUSE = 15;

const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
const place = join(folder, "Library");
await makeArchive(place, Number(count));
const { library } = valueOf(await openLibrary(place, { create: false, access: "write" }));
const { database, paths } = library;
const id = String(database.prepare("SELECT id FROM articles LIMIT 1").pluck().get());
const threads = startBackupThreads();
const order = { database: paths.database, folder: paths.backups, reason: "by-hand", onlyIfChanged: false } as const;
const times = { alone: [] as number[], beside: [] as number[] };
let saves = 0;
let bytes = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  for (let each = 0; each < SAVES; each += 1) times.alone.push(await save());
  const backup = { isDone: false };
  const taking = threads.run("take", order).finally(() => {
    backup.isDone = true;
  });
  while (!backup.isDone) times.beside.push(await save());
  bytes = valueOf(await taking)?.backup.bytes ?? 0;
}
await threads.stop();
library.close();
await rm(folder, { recursive: true, force: true });

console.log(
  `Saving 1,000 words in a library of ${(bytes / 1e6).toFixed(0)} MB, milliseconds (${times.beside.length} saves during backups):`,
);
console.log(
  formatTable(
    ["", "without a backup", "during one", "ratio"],
    (
      [
        ["median", 0.5],
        ["p95", 0.95],
        ["longest", 1],
      ] as const
    ).map(([label, share]) => {
      const [alone, beside] = [percentile(times.alone, share), percentile(times.beside, share)];
      return [label, alone.toFixed(1), beside.toFixed(1), (beside / alone).toFixed(2)];
    }),
  ),
);

/** Saves another text of an article; answers how long that took, in milliseconds. */
async function save(): Promise<number> {
  const { revision } = valueOf(readArticle(database, id));
  saves += 1;
  const body = bodyOf(1000).replace("the port", `the port ${saves}`);
  const began = performance.now();
  valueOf(saveArticle(database, { id, baseRevision: revision, body }));
  const time = performance.now() - began;
  await setTimeout(PAUSE);
  return time;
}

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(describeError(result.error));
}
