import { closeSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import { migrate } from "../../db/migrate.ts";
import { openForReading, openForWriting } from "../../db/open.ts";
import { isUnreadable } from "./salvage-rows.ts";

/** Where the header keeps the number of pages and the list of free ones (https://www.sqlite.org/fileformat.html#the_database_header). */
const PAGE_COUNT = 28;
const FREE_LIST = 32;

/**
 * Makes a copy of a database readable whose schema, on its first page, is destroyed: the pages of the schema are taken from its
 * backup, in which they are the same, or else from a new library. A copy that can be read is left alone. Answers the file.
 */
export function makeReadable(file: string, backup: string | null, scratch: string): string {
  if (hasSchema(file)) return file;
  transplantSchema(file, backup ?? newDatabase(join(scratch, "donor.db")));
  return file;
}

function hasSchema(file: string): boolean {
  try {
    const database = openForReading(file);
    try {
      return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'articles'").get() !== undefined;
    } finally {
      database.close();
    }
  } catch (thrown) {
    if (!isUnreadable(thrown)) throw thrown;
    return false;
  }
}

function transplantSchema(file: string, donor: string): void {
  const { pageSize, pages } = schemaPages(donor);
  const [from, to] = [openSync(donor, "r"), openSync(file, "r+")];
  try {
    for (const page of pages) {
      const bytes = Buffer.alloc(pageSize);
      readSync(from, bytes, 0, pageSize, (page - 1) * pageSize);
      writeSync(to, bytes, 0, pageSize, (page - 1) * pageSize);
    }
    const header = Buffer.alloc(12);
    header.writeUInt32BE(Math.ceil(statSync(file).size / pageSize), 0);
    writeSync(to, header, 0, 4, PAGE_COUNT);
    writeSync(to, header, 4, 8, FREE_LIST);
  } finally {
    closeSync(from);
    closeSync(to);
  }
}

function schemaPages(file: string): { pageSize: number; pages: number[] } {
  const database = new Database(file, { readonly: true });
  try {
    const pages = database.prepare("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'").pluck().all();
    return {
      pageSize: z.int().parse(database.pragma("page_size", { simple: true })),
      pages: z.array(z.int()).parse(pages),
    };
  } finally {
    database.close();
  }
}

function newDatabase(file: string): string {
  const database = openForWriting(file);
  migrate(database);
  database.pragma("journal_mode = DELETE");
  database.close();
  return file;
}
