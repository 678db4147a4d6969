import type { Database } from "better-sqlite3";
import { z } from "zod";
import { prepared } from "../../db/prepared.ts";
import { Directory } from "./directory.ts";

const CountSchema = z.object({ changes: z.int() });

/**
 * Lends the directory to one slice of an import after another. It is read anew only where somebody has changed anything in the
 * library in between: to read hundreds of authors takes as long as to write dozens of articles.
 */
export class DirectoryKeeper {
  readonly #database: Database;
  #directory: Directory | undefined;
  #changes = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The directory as it is now. */
  lend(): Directory {
    if (this.#directory === undefined || this.#changes !== this.#count())
      this.#directory = new Directory(this.#database);
    return this.#directory;
  }

  /** To be told after each write of the import itself. */
  noteWrite(): void {
    this.#changes = this.#count();
  }

  /** How many rows this connection, the only one that writes, has ever changed. */
  #count(): number {
    return CountSchema.parse(prepared(this.#database, "SELECT total_changes() AS changes").get()).changes;
  }
}
