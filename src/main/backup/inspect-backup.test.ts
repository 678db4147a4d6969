import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { trashArticle } from "../articles/trash.ts";
import { migrate } from "../db/migrate.ts";
import { MIGRATIONS } from "../db/migrations.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { takeBackup } from "./take-backup.ts";
import { glanceAtBackup, inspectBackup } from "./inspect-backup.ts";

async function backupOfThree(): Promise<{ file: string; newestChange: string }> {
  const library = await temporaryLibrary();
  addArticle(library, { headline: "One", slug: "one" }, bodyOf("A body ".repeat(4000)));
  expectValue(trashArticle(library.database, addArticle(library, { headline: "Two", slug: "two" }).id));
  const { updatedAt } = addArticle(library, { headline: "Three", slug: "three" });
  const { file } = expectValue(await takeBackup(library.database, library.paths.backups, "by-hand"));
  return { file, newestChange: updatedAt };
}

it("says how many articles a backup holds, and when one was last changed", async () => {
  const { file, newestChange } = await backupOfThree();
  const content = { articles: 2, trashed: 1, newestChange };
  expect([inspectBackup(file), glanceAtBackup(file)]).toEqual([
    { ok: true, value: content },
    { ok: true, value: content },
  ]);
});

it.each<[string, (file: string) => void]>([
  ["random bytes", (file) => writeFileSync(file, Buffer.alloc(40_000, 0xa7))],
  ["a zero-length file", (file) => truncateSync(file, 0)],
  ["a truncated file", (file) => truncateSync(file, readFileSync(file).length - 4096)],
  ["a page of random bytes in its middle", (file) => overwrite(file, 4096 * 12)],
])("%s is a damaged backup", async (_, damage) => {
  const { file } = await backupOfThree();
  damage(file);
  expect(inspectBackup(file)).toMatchObject({ ok: false, error: { code: "backup-damaged", place: file } });
});

it("reads one of every older format", () => {
  const outcomes = MIGRATIONS.map(({ version }, index) => {
    const file = join(temporaryFolder(), `${version}.db`);
    const old = new Database(file);
    migrate(old, MIGRATIONS.slice(0, index + 1));
    old.close();
    return inspectBackup(file);
  });
  expect(outcomes.map((outcome) => expectValue(outcome))).toEqual(
    MIGRATIONS.map(() => ({ articles: 0, trashed: 0, newestChange: null })),
  );
});

it("refuses one from a newer Dateline, and one that is gone", async () => {
  const { file } = await backupOfThree();
  const newer = new Database(file);
  newer.pragma("user_version = 9000");
  newer.close();
  expect([expectCode(inspectBackup(file)), expectCode(inspectBackup(join(temporaryFolder(), "gone.db")))]).toEqual([
    "library-newer",
    "library-missing",
  ]);
});

function overwrite(file: string, offset: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5c, offset, offset + 4096);
  writeFileSync(file, bytes);
}
