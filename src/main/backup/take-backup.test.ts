import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { openForReading } from "../db/open.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { mountSmallDisk } from "../testing/small-disk.ts";
import { expectCode, expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { readBackupName } from "./backup-name.ts";
import { inspectBackup } from "./inspect-backup.ts";
import { listBackups } from "./list-backups.ts";
import { takeBackup } from "./take-backup.ts";
import { verifyCopy } from "./verify-copy.ts";

it("takes a backup that holds all there is, in one file, and says how far it is", async () => {
  const { paths, database, ...library } = await temporaryLibrary();
  addArticle(
    { paths, database, ...library },
    { headline: "Kept", slug: "kept" },
    bodyOf("A long line. ".repeat(300_000)),
  );
  const shares: number[] = [];
  const backup = expectValue(await takeBackup(database, paths.backups, "by-hand", (share) => shares.push(share)));
  expect({
    backups: listBackups(paths.backups),
    named: readBackupName(basename(backup.file))?.takenAt,
    files: readdirSync(paths.backups),
    content: expectValue(inspectBackup(backup.file)).articles,
    rising: shares.length > 2 && shares.every((share, index) => share >= (shares[index - 1] ?? 0) && share <= 1),
  }).toEqual({
    backups: [backup],
    named: backup.takenAt,
    files: [basename(backup.file)],
    content: 1,
    rising: true,
  });
});

it("is of one moment, however much is saved while it is taken", async () => {
  const library = await temporaryLibrary();
  const { id } = addArticle(library, { headline: "Long", slug: "long" }, bodyOf("A long line. ".repeat(300_000)));
  const reader = openForReading(library.paths.database);
  const saves: number[] = [];
  const backup = await takeBackup(reader, library.paths.backups, "hourly", () => {
    const { revision, metadata } = expectValue(readArticle(library.database, id));
    const headline = `Saved ${revision} times`;
    saves.push(
      expectValue(saveArticle(library.database, { id, baseRevision: revision, metadata: { ...metadata, headline } }))
        .revision,
    );
  });
  reader.close();
  const copy = openForReading(expectValue(backup).file);
  const copied = expectValue(readArticle(copy, id));
  copy.close();
  expect({ saves: saves.length > 2, copied: copied.metadata.headline }).toEqual({ saves: true, copied: "Long" });
});

it("never replaces another of the same second, and clears away what a kill has left", async () => {
  const { paths, database } = await temporaryLibrary();
  const left = join(paths.backups, "dateline-2026-03-01-140500+0100-hourly.db.new");
  writeFileSync(left, "half of it");
  const taken = [];
  for (let count = 0; count < 3; count += 1) {
    taken.push(basename(expectValue(await takeBackup(database, paths.backups, "by-hand")).file));
  }
  expect(readdirSync(paths.backups).sort()).toEqual(taken.sort());
});

it("finds a copy that is not whole", async () => {
  const library = await temporaryLibrary();
  addArticle(library, { headline: "One", slug: "one" });
  const { file } = expectValue(await takeBackup(library.database, library.paths.backups, "by-hand"));
  const content = expectValue(inspectBackup(file));
  const verdicts = [
    verifyCopy(file, content).ok,
    verifyCopy(file, { ...content, articles: 2 }).ok,
    verifyCopy(file, { ...content, newestChange: "2020-01-01T00:00:00Z" }).ok,
  ];
  writeFileSync(file, Buffer.alloc(60_000, 0x51));
  expect([...verdicts, verifyCopy(file, content).ok]).toEqual([true, false, false, false]);
});

it("leaves nothing unfinished on a full disk, and goes on once there is room", async ({ skip }) => {
  const library = await temporaryLibrary();
  addArticle(library, { headline: "Long", slug: "long" }, bodyOf("A long line. ".repeat(100_000)));
  const { backups } = library.paths;
  const disk = mountSmallDisk(backups, 400);
  if (disk === undefined) return skip("a small disk cannot be mounted here");
  try {
    const refused = await takeBackup(library.database, backups, "hourly");
    const left = readdirSync(backups);
    disk.enlarge(40_000);
    const taken = await takeBackup(library.database, backups, "hourly");
    expect({
      code: expectCode(refused),
      left,
      articles: expectValue(inspectBackup(expectValue(taken).file)).articles,
    }).toEqual({
      code: "disk-full",
      left: [],
      articles: 1,
    });
  } finally {
    disk.remove();
  }
});
