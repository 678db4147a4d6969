import { failureOf } from "../db/failure.ts";
import { openForReading } from "../db/open.ts";

/**
 * Whether a quick look through every page of the database finds it sound; it skips comparing indexes with tables, which
 * takes longest. One that cannot be looked at just now, because it is on a drive that is gone, is not called damaged.
 */
export function isDatabaseSound(file: string): boolean {
  try {
    const database = openForReading(file);
    try {
      return database.pragma("quick_check(1)", { simple: true }) === "ok";
    } finally {
      database.close();
    }
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure === undefined) throw thrown;
    return failure.code !== "library-damaged";
  }
}
