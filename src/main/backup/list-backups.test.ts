import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-library.ts";
import { listBackups } from "./list-backups.ts";

it("lists the backups of a folder, newest first, and nothing else", () => {
  const folder = temporaryFolder();
  const put = (name: string): void => writeFileSync(join(folder, name), "four");
  put("dateline-2026-03-01-140500+0100-hourly.db");
  put("dateline-2026-03-01-134500+0000-before-restoring.db");
  put("from my own disk.db");
  utimesSync(join(folder, "from my own disk.db"), 1_700_000_000, 1_700_000_000);
  put("dateline-2026-03-01-140500+0100-by-hand.db.new");
  put("notes.txt");
  mkdirSync(join(folder, "folder.db"));
  symlinkSync("notes.txt", join(folder, "link.db"));
  expect(listBackups(folder).map(({ file, ...facts }) => ({ name: basename(file), ...facts }))).toEqual([
    {
      name: "dateline-2026-03-01-134500+0000-before-restoring.db",
      takenAt: "2026-03-01T13:45:00+00:00",
      reason: "before-restoring",
      bytes: 4,
    },
    {
      name: "dateline-2026-03-01-140500+0100-hourly.db",
      takenAt: "2026-03-01T14:05:00+01:00",
      reason: "hourly",
      bytes: 4,
    },
    { name: "from my own disk.db", takenAt: "2023-11-14T22:13:20Z", reason: "by-hand", bytes: 4 },
  ]);
});

it("lists none where there is no folder", () => {
  expect(listBackups(join(temporaryFolder(), "nothing"))).toEqual([]);
});
