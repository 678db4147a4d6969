import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { failureOf } from "../db/failure.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";

/** Reads a file that someone chose, of at most `limit` bytes. */
export function readBoundedFile(path: string, limit: number): Result<Buffer> {
  try {
    const handle = openSync(path, constants.O_RDONLY);
    try {
      const status = fstatSync(handle);
      if (!status.isFile()) return fail(unreadable(path, "This is not a file."));
      if (status.size > limit) return fail(tooLarge(path, limit));
      return succeed(readFileSync(handle));
    } finally {
      closeSync(handle);
    }
  } catch (thrown) {
    if (failureOf(thrown) === undefined) throw thrown;
    return fail(unreadable(path, "The file cannot be read."));
  }
}

function unreadable(path: string, message: string) {
  return {
    code: "file-unreadable",
    message,
    place: path,
    mend: "Check that it exists and that you may read it.",
  } as const;
}

function tooLarge(path: string, limit: number) {
  return {
    code: "too-large",
    message: `The file is larger than ${Math.floor(limit / 1024 / 1024)} MB.`,
    place: path,
    mend: "Choose a smaller one.",
  } as const;
}
