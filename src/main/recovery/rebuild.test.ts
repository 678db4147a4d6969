import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkLibrary } from "../check/check-library.ts";
import { describeLibrary, requireWritable } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";
import { libraryPaths } from "../library/paths.ts";
import { contentOf } from "../testing/content.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { DAMAGES, leaveForeignLog } from "../testing/damage.ts";
import { seededRandom } from "../testing/random.ts";
import { expectCode, expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { makeWornLibrary, versionsOf, type WornLibrary } from "../testing/worn-library.ts";
import { rebuildDatabase } from "./rebuild-database.ts";
import { rebuildLibrary } from "./rebuild-library.ts";
import { rebuildFiles } from "./replace-database.ts";

let worn: WornLibrary;
const wornFolder = mkdtempSync(join(tmpdir(), "dateline-worn-"));
beforeAll(async () => {
  worn = await makeWornLibrary(join(wornFolder, "Library"));
});
afterAll(() => rmSync(wornFolder, { recursive: true, force: true }));

describe("a library rebuilt", () => {
  it.each(Object.entries(DAMAGES))("after %s holds all it held", async (_, damage) => {
    const folder = join(temporaryFolder(), "Library");
    cpSync(worn.folder, folder, { recursive: true });
    damage(folder, seededRandom(7));
    const report = expectValue(await rebuildLibrary(libraryPaths(folder)));
    const { library } = expectValue(await openLibrary(folder, { create: false, access: "write" }));
    const content = contentOf(library);
    const versions = versionsOf(library);
    const { findings } = await checkLibrary(library);
    library.close();
    expect(versions).toEqual(expect.arrayContaining(worn.backedUpVersions));
    expect({ content, findings, shortfalls: report.shortfalls }).toEqual({
      content: worn.content,
      findings: [],
      shortfalls: [],
    });
  });
});

/** A copy of the worn library to be harmed. */
function copyOfWorn(): string {
  const folder = join(temporaryFolder(), "Library");
  cpSync(worn.folder, folder, { recursive: true });
  return folder;
}

async function contentAfterOpening(folder: string) {
  const { library } = expectValue(await openLibrary(folder, { create: false, access: "write" }));
  const content = contentOf(library);
  library.close();
  return content;
}

describe("a damaged library", () => {
  it("is shown as it would be rebuilt, cannot be written to, and is left as it is", async () => {
    const folder = copyOfWorn();
    const file = libraryPaths(folder).database;
    DAMAGES["a first page of random bytes"](folder, seededRandom(3));
    const before = readFileSync(file);
    const { library } = expectValue(await openLibrary(folder, { create: false, access: "write", damaged: "show" }));
    const content = contentOf(library);
    const { damaged, reason } = describeLibrary(library);
    const refused = expectCode(requireWritable(library));
    library.close();
    expect({ content, damaged, reason, refused, untouched: readFileSync(file).equals(before) }).toEqual({
      content: worn.content,
      damaged: true,
      reason: expect.stringContaining("3 articles can be read"),
      refused: "library-read-only",
      untouched: true,
    });
  });

  it("with the log of another database beside it is noticed, and the log left out", async () => {
    const folder = copyOfWorn();
    const other = await temporaryLibrary();
    for (const slug of ["a", "b", "c"])
      addArticle(other, { headline: slug, slug }, bodyOf("Another library. ".repeat(500)));
    leaveForeignLog(folder, other.paths.folder);
    const before = readFileSync(libraryPaths(folder).database);
    const refused = expectCode(await openLibrary(folder, { create: false, access: "write" }));
    const untouched = readFileSync(libraryPaths(folder).database).equals(before);
    const { damagedFolder } = expectValue(await rebuildLibrary(libraryPaths(folder)));
    const content = await contentAfterOpening(folder);
    expect({ refused, untouched, content, kept: readdirSync(join(folder, damagedFolder ?? "")).sort() }).toEqual({
      refused: "library-damaged",
      untouched: true,
      content: worn.content,
      kept: ["dateline.db", "dateline.db-shm", "dateline.db-wal"],
    });
  });

  it("is rebuilt from an older backup where the newest is damaged too, and says whose text is older", async () => {
    const folder = copyOfWorn();
    const { database, backups, recovery } = libraryPaths(folder);
    const [backup = ""] = readdirSync(backups);
    rmSync(recovery, { recursive: true });
    rmSync(database);
    writeFileSync(join(backups, "dateline-2099-01-01-000000+0000-hourly.db"), "no database at all");
    const report = expectValue(await rebuildLibrary(libraryPaths(folder)));
    expect(report).toMatchObject({ articles: 3, from: { backup: 3, journal: 0, database: 0 }, backup });
  });

  it("of which nothing can be read becomes an empty one that can be written to", async () => {
    const folder = temporaryFolder();
    writeFileSync(libraryPaths(folder).database, "");
    const report = expectValue(await rebuildLibrary(libraryPaths(folder)));
    expect({ report, content: await contentAfterOpening(folder) }).toMatchObject({
      report: { articles: 0, shortfalls: [] },
      content: { articles: [] },
    });
  });

  it("of another program or of a newer Dateline is left alone", async () => {
    const codes: string[] = [];
    for (const statement of [
      "PRAGMA user_version = 9000; PRAGMA application_id = 1146375246",
      "CREATE TABLE other (id)",
    ]) {
      const folder = temporaryFolder();
      const database = new Database(libraryPaths(folder).database);
      database.exec(statement);
      database.close();
      codes.push(expectCode(await openLibrary(folder, { create: true, access: "write", damaged: "show" })));
    }
    expect(codes).toEqual(["library-newer", "unknown-format"]);
  });
});

describe("a rebuild that is killed", () => {
  it("while it is being made, is made anew", async () => {
    const folder = copyOfWorn();
    DAMAGES["a page of the articles of random bytes"](folder, seededRandom(5));
    writeFileSync(rebuildFiles(libraryPaths(folder)).unfinished, "half of a database");
    expectValue(await rebuildLibrary(libraryPaths(folder)));
    expect(await contentAfterOpening(folder)).toEqual(worn.content);
  });

  it.each(["nothing", "the database", "the database and its log"])(
    "with %s moved aside, is finished at the next opening",
    async (moved) => {
      const folder = copyOfWorn();
      const paths = libraryPaths(folder);
      const { complete } = rebuildFiles(paths);
      expectValue(await rebuildDatabase(paths, complete));
      DAMAGES["a zero-length database"](folder, seededRandom(1));
      writeFileSync(`${paths.database}-wal`, "a log that belongs to nothing");
      if (moved !== "nothing") rmSync(paths.database);
      if (moved === "the database and its log") rmSync(`${paths.database}-wal`);
      const content = await contentAfterOpening(folder);
      expect({ content, left: readdirSync(folder).filter((name) => name.includes("rebuil")) }).toEqual({
        content: worn.content,
        left: [],
      });
    },
  );
});
