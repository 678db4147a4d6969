import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import { libraryPaths } from "../library/paths.ts";
import type { Random } from "./random.ts";

/** Damages the closed library in a folder. The same random numbers do the same to the same library. */
export type Damage = (folder: string, random: Random) => void;

const ways = {
  "a zero-length database": (folder) => truncateSync(databaseOf(folder), 0),
  "a database cut off within its first page": (folder, random) =>
    truncateSync(databaseOf(folder), random.between(1, pageSizeOf(folder))),
  "a database cut off between two pages": (folder, random) =>
    truncateSync(databaseOf(folder), random.between(1, pageCount(folder)) * pageSizeOf(folder)),
  "a database cut off within a page": (folder, random) =>
    truncateSync(databaseOf(folder), random.between(pageSizeOf(folder), statSync(databaseOf(folder)).size)),
  "a first page of random bytes": (folder, random) => overwritePages(folder, [1], random),
  "a page of random bytes": (folder, random) => overwritePages(folder, [random.between(2, pageCount(folder))], random),
  "several pages of random bytes": (folder, random) =>
    overwritePages(
      folder,
      Array.from({ length: random.between(2, 9) }, () => random.between(1, pageCount(folder) + 1)),
      random,
    ),
  "an index page of random bytes": (folder, random) =>
    overwritePages(folder, [somePage(folder, "name = 'articles_by_updated'", random)], random),
  "a page of the articles of random bytes": (folder, random) =>
    overwritePages(folder, [somePage(folder, "name = 'articles'", random)], random),
  "an overflow page of a body of random bytes": (folder, random) =>
    overwritePages(folder, [somePage(folder, "name = 'article_bodies' AND pagetype = 'overflow'", random)], random),
  "a page of zeros": (folder, random) =>
    writePage(folder, random.between(2, pageCount(folder)), Buffer.alloc(pageSizeOf(folder))),
  "a file that is no database": (folder) => writeFileSync(databaseOf(folder), "This was written by another program.\n"),
  "a database that is missing": (folder) => rmSync(databaseOf(folder)),
} satisfies Record<string, Damage>;
export type DamageName = keyof typeof ways;

/** Every way of damage that a rebuild has to meet, by name. */
export const DAMAGES: Readonly<Record<DamageName, Damage>> = ways;

/** Puts the write-ahead log of another library's database, which was killed while it was open, beside this one. */
export function leaveForeignLog(folder: string, other: string): void {
  for (const suffix of ["-wal", "-shm"]) copyFileSync(databaseOf(other) + suffix, databaseOf(folder) + suffix);
}

/** Removes one of the library's pictures; answers its identifier. */
export function removePicture(folder: string, random: Random): string {
  const { assets } = libraryPaths(folder);
  const names = existsSync(assets) ? readdirSync(assets).sort() : [];
  const name = names[random.between(0, names.length)];
  if (name === undefined) throw new Error("the library has no picture to remove");
  rmSync(join(assets, name));
  return name.slice(0, name.indexOf("."));
}

function databaseOf(folder: string): string {
  return libraryPaths(folder).database;
}

function overwritePages(folder: string, pages: readonly number[], random: Random): void {
  const size = pageSizeOf(folder);
  for (const page of pages)
    writePage(folder, page, Buffer.from(Array.from({ length: size }, () => random.between(0, 256))));
}

function writePage(folder: string, page: number, bytes: Buffer): void {
  const size = bytes.length;
  const handle = openSync(databaseOf(folder), "r+");
  try {
    writeSync(handle, bytes, 0, size, (page - 1) * size);
  } finally {
    closeSync(handle);
  }
}

function somePage(folder: string, condition: string, random: Random): number {
  const pages = inspect(folder, (database) =>
    database.prepare(`SELECT pageno FROM dbstat WHERE ${condition} ORDER BY pageno`).pluck().all(),
  );
  const page = pages[random.between(0, pages.length)];
  return z.int({ error: `there is no page where ${condition}` }).parse(page);
}

function pageCount(folder: string): number {
  return Math.floor(statSync(databaseOf(folder)).size / pageSizeOf(folder));
}

function pageSizeOf(folder: string): number {
  return z.int().parse(inspect(folder, (database) => database.pragma("page_size", { simple: true })));
}

function inspect<Value>(folder: string, look: (database: Database.Database) => Value): Value {
  const database = new Database(databaseOf(folder), { readonly: true });
  try {
    return look(database);
  } finally {
    database.close();
  }
}
