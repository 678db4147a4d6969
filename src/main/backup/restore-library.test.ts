import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { listArticles } from "../articles/list-articles.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { trashArticle } from "../articles/trash.ts";
import { isDatabaseSound } from "../check/is-database-sound.ts";
import { migrate } from "../db/migrate.ts";
import { MIGRATIONS } from "../db/migrations.ts";
import { openForReading } from "../db/open.ts";
import type { Library } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";
import { listRevisions, readRevision } from "../revisions/read-revisions.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { listBackups } from "./list-backups.ts";
import { restoreLibrary } from "./restore-library.ts";
import { takeBackup } from "./take-backup.ts";

function change(library: Library, id: string, headline: string): void {
  const { revision, metadata } = expectValue(readArticle(library.database, id));
  expectValue(saveArticle(library.database, { id, baseRevision: revision, metadata: { ...metadata, headline } }));
}

/** A closed library: of its articles one has changed since the backup, one is in the trash, one is gone for good, one is new. */
async function changedLibrary() {
  const library = await temporaryLibrary();
  const { database, paths } = library;
  const changed = addArticle(library, { headline: "As it was", slug: "changed" }, bodyOf("Old words."));
  const trashed = addArticle(library, { headline: "Trashed since", slug: "trashed" });
  const gone = addArticle(library, { headline: "Deleted since", slug: "gone" });
  const backup = expectValue(await takeBackup(database, paths.backups, "hourly"));
  change(library, changed.id, "As it is now");
  expectValue(trashArticle(database, trashed.id));
  database.prepare("DELETE FROM articles WHERE id = ?").run(gone.id);
  const added = addArticle(library, { headline: "New since", slug: "gone" });
  library.close();
  return { folder: paths.folder, paths, backup: backup.file, ids: { changed, trashed, gone, added } };
}

async function headlinesIn(folder: string): Promise<string[]> {
  const { library } = expectValue(await openLibrary(folder, { create: false, access: "write" }));
  const page = listArticles(library.database, {
    search: "",
    status: null,
    categoryId: null,
    trashed: false,
    sort: "headline",
    descending: false,
    cursor: null,
    limit: 50,
  });
  library.close();
  return expectValue(page).rows.map(({ headline }) => headline);
}

const BEFORE = ["As it is now", "New since"];
const AFTER = ["As it was", "Deleted since", "New since", "Trashed since"];

describe("restoring a library", () => {
  it("brings back what the backup has, and loses nothing of what there is", async () => {
    const { folder, paths, backup, ids } = await changedLibrary();
    const saved = expectValue(await restoreLibrary(folder, backup));
    const headlines = await headlinesIn(folder);
    const database = openForReading(paths.database);
    const now = expectValue(readArticle(database, ids.changed.id));
    const versions = listRevisions(database, ids.changed.id).map(({ reason, revision }) => ({
      reason,
      headline: expectValue(readRevision(database, ids.changed.id, revision)).metadata.headline,
    }));
    database.close();
    expect({
      headlines,
      revision: now.revision,
      versions: versions.filter(({ reason }) => reason === "before-restore"),
      newest: listBackups(paths.backups)[0],
    }).toEqual({
      headlines: AFTER,
      revision: ids.changed.revision + 2,
      versions: [{ reason: "before-restore", headline: "As it is now" }],
      newest: saved,
    });
    expectValue(await restoreLibrary(folder, saved.file));
    expect(await headlinesIn(folder)).toEqual(["As it is now", "Deleted since", "New since", "Trashed since"]);
  });

  it("takes in no write-ahead log that was left by another database", async () => {
    const { folder, paths, backup } = await changedLibrary();
    const other = await temporaryLibrary();
    addArticle(other, { headline: "Foreign", slug: "foreign" });
    const copied = temporaryFolder();
    for (const suffix of ["-wal", "-shm"]) copyFileSync(other.paths.database + suffix, join(copied, `log${suffix}`));
    expectValue(
      await restoreLibrary(folder, backup, (step, share) => {
        if (step !== "replacing" || share !== 0) return;
        for (const suffix of ["-wal", "-shm"]) copyFileSync(join(copied, `log${suffix}`), paths.database + suffix);
      }),
    );
    expect({ left: readdirSync(folder).sort(), headlines: await headlinesIn(folder) }).toEqual({
      left: ["assets", "backups", "dateline.db", "dateline.lock", "recovery"],
      headlines: AFTER,
    });
  });

  it("keeps what a killed Dateline left in the write-ahead log", async () => {
    const library = await temporaryLibrary();
    const backup = expectValue(await takeBackup(library.database, library.paths.backups, "hourly"));
    addArticle(library, { headline: "In the log only", slug: "log" });
    const folder = join(temporaryFolder(), "Killed");
    cpSync(library.paths.folder, folder, { recursive: true });
    expect(existsSync(join(folder, "dateline.db-wal"))).toBe(true);
    expectValue(await restoreLibrary(folder, backup.file));
    expect(await headlinesIn(folder)).toEqual(["In the log only"]);
  });

  it("brings a backup of an older format up to date, and leaves the backup as it is", async () => {
    const { folder } = await changedLibrary();
    const file = join(temporaryFolder(), "old.db");
    const old = new Database(file);
    migrate(old, MIGRATIONS.slice(0, 2));
    old.close();
    expectValue(await restoreLibrary(folder, file));
    const [restored, backup] = [new Database(join(folder, "dateline.db")), new Database(file)].map((database) => {
      const version: unknown = database.pragma("user_version", { simple: true });
      database.close();
      return version;
    });
    expect({ restored, backup, headlines: await headlinesIn(folder) }).toEqual({
      restored: MIGRATIONS.at(-1)?.version,
      backup: 20,
      headlines: BEFORE,
    });
  });
});

describe("nothing is changed", () => {
  it.each<[string, string, (of: { folder: string; backup: string }) => Promise<() => void> | (() => void)]>([
    [
      "by a damaged backup",
      "backup-damaged",
      ({ backup }) => {
        writeFileSync(backup, Buffer.alloc(50_000, 0x3a));
        return () => undefined;
      },
    ],
    [
      "while the library is open",
      "library-locked",
      async ({ folder }) => {
        const { library } = expectValue(await openLibrary(folder, { create: false, access: "write" }));
        return () => library.close();
      },
    ],
    [
      "while another program reads it",
      "library-locked",
      ({ folder }) => {
        const reader = openForReading(join(folder, "dateline.db"));
        reader.exec("BEGIN");
        reader.prepare("SELECT count(*) FROM articles").get();
        return () => reader.close();
      },
    ],
  ])("%s", async (_, code, disturb) => {
    const { folder, backup } = await changedLibrary();
    const undo = await disturb({ folder, backup });
    const outcome = await restoreLibrary(folder, backup);
    undo();
    expect({ code: expectCode(outcome), headlines: await headlinesIn(folder) }).toEqual({ code, headlines: BEFORE });
  });
});

it("killed at any step, it leaves the old library or the new one, whole", async () => {
  const made = await changedLibrary();
  const script = join(import.meta.dirname, "../testing/restore-and-die.ts");
  const run = (fatalStep: number) => {
    const folder = join(temporaryFolder(), "Library");
    cpSync(made.folder, folder, { recursive: true });
    const backup = join(folder, "backups", basename(made.backup));
    const { signal, stdout } = spawnSync(process.execPath, [script, folder, backup, String(fatalStep)], {
      encoding: "utf8",
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    });
    return { folder, signal, stdout };
  };
  const { steps } = z.object({ ok: z.literal(true), steps: z.int() }).parse(JSON.parse(run(-1).stdout));
  const outcomes = [];
  for (let step = 0; step < steps; step += 1) {
    const { folder, signal } = run(step);
    const sound = isDatabaseSound(join(folder, "dateline.db"));
    const headlines = await headlinesIn(folder);
    const isTidy = !readdirSync(folder).some((name) => name.includes("restoring"));
    outcomes.push({ killedCleanly: signal === "SIGKILL" && sound && isTidy, state: JSON.stringify(headlines) });
  }
  const states = outcomes.map(({ state }) => state);
  expect(outcomes.every(({ killedCleanly }) => killedCleanly)).toBe(true);
  expect(states).toEqual([...Array(steps - 1).fill(JSON.stringify(BEFORE)), JSON.stringify(AFTER)]);
});
