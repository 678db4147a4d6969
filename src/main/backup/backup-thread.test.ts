import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { startBackupThreads } from "./backup-thread.ts";
import { inspectBackup } from "./inspect-backup.ts";
import { takeBackup } from "./take-backup.ts";

it("a thread takes a backup while the library is written to, and only if something has changed", async () => {
  const library = await temporaryLibrary();
  const { database, backups } = library.paths;
  const { id, revision } = addArticle(library, { headline: "One", slug: "one" }, bodyOf("A line. ".repeat(200_000)));
  const threads = startBackupThreads();
  const order = { database, folder: backups, reason: "hourly", onlyIfChanged: true } as const;
  const shares: number[] = [];
  const first = expectValue(await threads.run("take", order, (share) => shares.push(share)));
  const second = expectValue(await threads.run("take", order));
  addArticle(library, { headline: "Two", slug: "two" });
  const third = expectValue(await threads.run("take", order));
  const list = expectValue(await threads.run("list", { folder: backups }));
  expect({
    held: [...(first?.held ?? [])],
    told: shares.length > 0,
    second,
    list: list.map(({ name, articles }) => ({ name, articles })),
  }).toEqual({
    held: [[id, { revision, trashedAt: null }]],
    told: true,
    second: null,
    list: [
      { name: basename(third?.backup.file ?? ""), articles: 2 },
      { name: basename(first?.backup.file ?? ""), articles: 1 },
    ],
  });
});

it("a damaged backup is listed as one that cannot be read, and its preview fails", async () => {
  const library = await temporaryLibrary();
  const { database, backups } = library.paths;
  const { file } = expectValue(await takeBackup(library.database, backups, "by-hand"));
  writeFileSync(file, "not a database any more".repeat(900));
  const threads = startBackupThreads();
  const [entry] = expectValue(await threads.run("list", { folder: backups }));
  const preview = await threads.run("preview", { database, backup: file });
  expect({ articles: entry?.articles, preview, inspected: inspectBackup(file).ok }).toMatchObject({
    articles: null,
    preview: { ok: false, error: { code: "backup-damaged" } },
    inspected: false,
  });
});

it("what is under way can be broken off", async () => {
  const library = await temporaryLibrary();
  addArticle(library, { headline: "One", slug: "one" }, bodyOf("A line. ".repeat(400_000)));
  const { database, backups } = library.paths;
  const threads = startBackupThreads();
  const taking = threads.run("take", { database, folder: backups, reason: "hourly", onlyIfChanged: false });
  await threads.stop();
  expect(await taking).toMatchObject({ ok: false, error: { code: "cancelled" } });
});

it("a library that is gone, its folder and all, is a failure and no crash", async () => {
  const { database, backups } = {
    database: join(temporaryFolder(), "gone", "dateline.db"),
    backups: temporaryFolder(),
  };
  const order = { database, folder: backups, reason: "hourly", onlyIfChanged: true } as const;
  expect(expectCode(await startBackupThreads().run("take", order))).toBe("library-missing");
});
