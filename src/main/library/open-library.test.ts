import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { readArticle } from "../articles/read-article.ts";
import { MIGRATIONS } from "../db/migrations.ts";
import { migrate } from "../db/migrate.ts";
import { addArticle } from "../testing/articles.ts";
import { openInOwnProcess } from "../testing/in-own-process.ts";
import { expectCode, expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { openLibrary } from "./open-library.ts";

const writing = { create: true, access: "write" } as const;
const reading = { create: false, access: "read" } as const;

async function closedLibrary(): Promise<{ folder: string; file: string; articleId: string }> {
  const library = await temporaryLibrary();
  const { id } = addArticle(library, { headline: "Kept", slug: "kept" });
  library.close();
  return { folder: library.paths.folder, file: library.paths.database, articleId: id };
}

describe("opening a library", () => {
  it("makes one in a new folder, and finds it again", async () => {
    const { folder, articleId } = await closedLibrary();
    const { library, created } = expectValue(await openLibrary(folder, writing));
    const article = expectValue(readArticle(library.database, articleId));
    library.close();
    expect({ created, headline: article.metadata.headline, files: readdirSync(folder).sort() }).toEqual({
      created: false,
      headline: "Kept",
      files: ["assets", "backups", "dateline.db", "dateline.lock", "recovery"],
    });
  });

  it("makes none where it was not asked to, and leaves no trace", async () => {
    const folder = join(temporaryFolder(), "nothing");
    expect({ code: expectCode(await openLibrary(folder, reading)), exists: existsSync(folder) }).toEqual({
      code: "library-missing",
      exists: false,
    });
  });

  it("refuses a second writer, lets a reader in, and is free again once closed", async () => {
    const library = await temporaryLibrary();
    const { folder } = library.paths;
    const second = expectCode(await openLibrary(folder, writing));
    const { library: reader } = expectValue(await openLibrary(folder, reading));
    const reason = reader.readOnlyReason;
    reader.close();
    library.close();
    const third = expectValue(await openLibrary(folder, writing));
    third.library.close();
    expect({ second, reason }).toEqual({ second: "library-locked", reason: "It was opened for reading only." });
  });

  it("lets no connection for reading write", async () => {
    const { folder } = await closedLibrary();
    const { library } = expectValue(await openLibrary(folder, reading));
    expect(() => library.database.exec("DELETE FROM articles")).toThrow(/readonly|read-only/i);
    library.close();
  });
});

describe("a library in a read-only folder", () => {
  it("opens for reading and says why", async () => {
    const { folder } = await closedLibrary();
    chmodSync(folder, 0o555);
    chmodSync(join(folder, "dateline.lock"), 0o444);
    chmodSync(join(folder, "dateline.db"), 0o444);
    const outcome = openInOwnProcess(folder);
    chmodSync(folder, 0o755);
    expect(outcome).toMatchObject({
      info: { folder, readOnly: true, reason: "The library’s folder is read-only." },
      articles: { ok: true, value: { rows: [{ headline: "Kept" }] } },
    });
  });

  it("opens with what a killed process left in its write-ahead log", async () => {
    const library = await temporaryLibrary();
    addArticle(library, { headline: "In the log only", slug: "in-the-log-only" });
    const folder = temporaryFolder();
    for (const name of ["dateline.db", "dateline.db-wal"])
      copyFileSync(join(library.paths.folder, name), join(folder, name));
    chmodSync(folder, 0o555);
    const outcome = openInOwnProcess(folder);
    chmodSync(folder, 0o755);
    expect(outcome).toMatchObject({
      info: { readOnly: true },
      articles: { ok: true, value: { rows: [{ headline: "In the log only" }] } },
    });
  });

  it("that has no library yet is told as such", () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    const outcome = openInOwnProcess(folder);
    chmodSync(folder, 0o755);
    expect(outcome).toMatchObject({ code: "library-read-only", place: folder });
  });
});

describe("a damaged library is refused and left as it is", () => {
  it.each<[string, (file: string) => void]>([
    ["random bytes", (file) => writeFileSync(file, Buffer.alloc(40_000, 0xa7))],
    ["a zero-length file", (file) => truncateSync(file, 0)],
    ["a truncated file", (file) => truncateSync(file, 6000)],
    ["a page of random bytes at its start", (file) => overwrite(file, 0)],
  ])("%s", async (_, damage) => {
    const { folder, file } = await closedLibrary();
    damage(file);
    const before = readFileSync(file);
    const [written, read] = [await openLibrary(folder, writing), await openLibrary(folder, reading)];
    expect({ codes: [expectCode(written), expectCode(read)], untouched: readFileSync(file).equals(before) }).toEqual({
      codes: ["library-damaged", "library-damaged"],
      untouched: true,
    });
  });

  it.each(["dateline.db-wal", "assets/picture.jpg", "backups/old.db"])(
    "one that is gone, while %s remains",
    async (name) => {
      const folder = temporaryFolder();
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), "remains");
      const code = expectCode(await openLibrary(folder, writing));
      expect({ code, made: existsSync(join(folder, "dateline.db")) }).toEqual({ code: "library-damaged", made: false });
    },
  );

  it("one from a newer Dateline", async () => {
    const { folder, file } = await closedLibrary();
    const database = new Database(file);
    database.pragma("user_version = 9000");
    database.close();
    expect([expectCode(await openLibrary(folder, writing)), expectCode(await openLibrary(folder, reading))]).toEqual([
      "library-newer",
      "library-newer",
    ]);
  });
});

it("backs a library up before bringing it up to date", async () => {
  const folder = temporaryFolder();
  const old = new Database(join(folder, "dateline.db"));
  migrate(old, MIGRATIONS.slice(0, 2));
  old.prepare("INSERT INTO settings VALUES ('kept', '1')").run();
  old.close();
  const library = await temporaryLibrary(folder);
  const [name = ""] = readdirSync(library.paths.backups);
  const backup = new Database(join(library.paths.backups, name), { readonly: true });
  const [before, after] = [backup, library.database].map((database) => ({
    version: database.pragma("user_version", { simple: true }),
    kept: database.prepare("SELECT value FROM settings WHERE key = 'kept'").pluck().get(),
  }));
  backup.close();
  expect({ name: name.replace(/\d{4}-\d\d-\d\d-\d{6}[+-]\d{4}/, "TIME"), before, after }).toEqual({
    name: "dateline-TIME-before-migrating.db",
    before: { version: 20, kept: "1" },
    after: { version: MIGRATIONS.at(-1)?.version, kept: "1" },
  });
});

function overwrite(file: string, offset: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5c, offset, offset + 4096);
  writeFileSync(file, bytes);
}
