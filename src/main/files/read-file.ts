import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { insideFolder } from "./inside-folder.ts";
import { linkWithin } from "./link-within.ts";

/** Without waiting: whoever opens a named pipe to read would wait for a writer for ever. Windows has no such flag, nor pipes. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const READ_NO_LINK = READ | (constants.O_NOFOLLOW ?? 0);

/** Reads a file that someone chose, of at most `limit` bytes. */
export function readBoundedFile(path: string, limit: number): Result<Buffer> {
  return read(path, limit, READ);
}

/** Reads the file at `path` within `folder`, as far as neither it nor a folder on the way is a symbolic link, which may lead anywhere. */
export function readFileWithin(folder: string, path: string, limit: number): Result<Buffer> {
  const target = insideFolder(folder, path);
  if (target === undefined) return fail({ ...outside, place: path });
  try {
    const link = linkWithin(folder, path.split("/"));
    return link === undefined ? read(target, limit, READ_NO_LINK) : fail({ ...linked, place: link });
  } catch (thrown) {
    return unreadableOrThrow(target, thrown);
  }
}

function read(path: string, limit: number, flags: number): Result<Buffer> {
  try {
    const handle = openSync(path, flags);
    try {
      const status = fstatSync(handle);
      if (!status.isFile()) return fail(unreadable(path, "This is not a file."));
      if (status.size > limit) return fail(tooLarge(path, limit));
      return succeed(readFileSync(handle));
    } finally {
      closeSync(handle);
    }
  } catch (thrown) {
    return unreadableOrThrow(path, thrown);
  }
}

function unreadableOrThrow(path: string, thrown: unknown): ReturnType<typeof fail> {
  if (!(thrown instanceof Error && "syscall" in thrown)) throw thrown;
  return fail(unreadable(path, "The file cannot be read."));
}

const outside = {
  code: "forbidden",
  message: "The file lies outside its folder.",
  mend: "Put it inside, under a plain name.",
} as const;

const linked = {
  code: "forbidden",
  message: "This is a symbolic link, which Dateline does not follow.",
  mend: "Put the file itself in its place.",
} as const;

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
