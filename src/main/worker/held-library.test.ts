import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Article } from "../../shared/article/article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { createArticle } from "../articles/create-article.ts";
import { readArticle } from "../articles/read-article.ts";
import { attempt } from "../db/attempt.ts";
import { readJournal } from "../recovery/journal.ts";
import { bodyOf } from "../testing/articles.ts";
import { expectCode, expectValue, temporaryFolder } from "../testing/temporary-library.ts";
import { holdLibrary, type HeldLibrary } from "./held-library.ts";

const NOTHING_UNDER_WAY = { create: true, settle: () => Promise.resolve() };

async function heldIn(folder: string): Promise<{ held: HeldLibrary; article: Article }> {
  const held = holdLibrary();
  const { library } = expectValue(await held.open(folder, NOTHING_UNDER_WAY));
  return { held, article: expectValue(createArticle(library.database)) };
}

describe("a library whose folder goes away", () => {
  it("is not written to where it went, and is held again when it is back", async () => {
    const parent = temporaryFolder();
    const [folder, away] = [join(parent, "Library"), join(parent, "Away")];
    const { held, article } = await heldIn(folder);
    renameSync(folder, away);
    const gone = expectCode(await held.current());
    const recreated = existsSync(folder);
    renameSync(away, folder);
    const { database } = expectValue(await held.current());
    expectValue(saveArticle(database, { id: article.id, baseRevision: 1, body: bodyOf("Typed meanwhile.") }));
    held.close();
    expect({ gone, recreated }).toEqual({ gone: "library-missing", recreated: false });
  });

  it("and is replaced by an empty one, as a drive's mount point is, waits for its own", async () => {
    const parent = temporaryFolder();
    const [folder, away] = [join(parent, "Library"), join(parent, "Away")];
    const { held, article } = await heldIn(folder);
    renameSync(folder, away);
    mkdirSync(folder);
    const gone = expectCode(await held.current());
    const left = readdirSync(folder);
    rmSync(folder, { recursive: true });
    renameSync(away, folder);
    const { database } = expectValue(await held.current());
    const found = readArticle(database, article.id);
    held.close();
    expect({ gone, left, found: found.ok }).toEqual({ gone: "library-missing", left: [], found: true });
  });
});

const mounted: string[] = [];
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync("umount", ["--lazy", folder]);
});

/** A disk of two megabytes; undefined where this user may not mount one. */
function smallDisk(): string | undefined {
  const folder = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "dateline", folder], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  mounted.push(folder);
  return folder;
}

describe("a disk that is full or read-only", () => {
  it("refuses a save by name, and takes it when there is room again", async ({ skip }) => {
    const disk = smallDisk();
    if (disk === undefined) return skip("this user may not mount a small disk");
    const { held, article } = await heldIn(join(disk, "Library"));
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, "filler"), new Uint8Array(bavail * bsize));
    const library = expectValue(await held.current());
    const save = (text: string) =>
      attempt(() => saveArticle(library.database, { id: article.id, baseRevision: 1, body: bodyOf(text) }));
    const full = expectCode(save("No room for this. ".repeat(20_000)));
    const waiting = library.journal?.write();
    rmSync(join(disk, "filler"));
    const saved = save("Room again.");
    library.journal?.write();
    const journal = readJournal(library.paths.recovery);
    held.close();
    expect({ full, waiting, saved, journal: journal.articles.get(article.id), broken: journal.broken }).toMatchObject({
      full: "disk-full",
      waiting: false,
      saved: { ok: true },
      journal: { article: { body: bodyOf("Room again.") } },
      broken: [],
    });
  });

  it("is held for reading when it is read-only at first, and for writing as soon as it can be", async ({ skip }) => {
    const disk = smallDisk();
    if (disk === undefined) return skip("this user may not mount a small disk");
    const folder = join(disk, "Library");
    const before = await heldIn(folder);
    before.held.close();
    execFileSync("mount", ["-o", "remount,ro", disk]);
    const held = holdLibrary();
    const { library } = expectValue(await held.open(folder, NOTHING_UNDER_WAY));
    execFileSync("mount", ["-o", "remount,rw", disk]);
    const again = expectValue(await held.current());
    held.close();
    expect([library.readOnlyCause, again.readOnlyCause]).toEqual(["folder", null]);
  });
});
