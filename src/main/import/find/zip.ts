import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { type Container, MOST_FILES } from "./found-file.ts";
import type { ListedFile } from "./folder.ts";

/** More than this is not unpacked from one zip, in bytes, whatever its parts say of their sizes. */
const MOST_UNPACKED = 4 * 1024 * 1024 * 1024;
const UNIX_TYPE = 0o170000;
const UNIX_LINK = 0o120000;

/** A zip that has been opened: its list has been read, nothing of it unpacked. */
export interface OpenZip {
  readonly container: Container;
  readonly files: readonly ListedFile[];
}

/** Opens a zip, from a file or from its bytes. Fails where it is broken, too large, or holds paths that lead out of it. */
export async function openZip(source: string | Buffer, shownPath: string): Promise<Result<OpenZip>> {
  try {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
    const zip =
      typeof source === "string" ? await openPromise(source, options) : await fromBufferPromise(source, options);
    // Reported by the calls themselves.
    zip.on("error", () => undefined);
    if (zip.entryCount > MOST_FILES) {
      zip.close();
      return fail(tooMany(shownPath));
    }
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of zip.eachEntry()) if (isPlainFile(entry)) entries.set(entry.fileName, entry);
    } catch (thrown) {
      zip.close();
      throw thrown;
    }
    const files = [...entries.values()]
      .map(({ fileName, uncompressedSize }) => ({ path: fileName, size: uncompressedSize }))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
    return succeed({ files, container: containerOf(zip, entries, shownPath) });
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    return fail(broken(shownPath, thrown.message));
  }
}

function containerOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, shownPath: string): Container {
  let unpacked = 0;
  return {
    read: async (path, limit) => {
      const entry = entries.get(path);
      if (entry === undefined) return undefined;
      const bound = Math.min(limit, MOST_UNPACKED - unpacked);
      if (entry.uncompressedSize > bound) return fail(tooLarge(shownPath, path, bound));
      const bytes = await unpack(zip, entry, bound, `${shownPath}/${path}`);
      if (bytes.ok) unpacked += bytes.value.length;
      return bytes;
    },
    close: () => zip.close(),
  };
}

async function unpack(zip: ZipFile, entry: Entry, bound: number, place: string): Promise<Result<Buffer>> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue;
      size += chunk.length;
      // A part may be larger than it says.
      if (size > bound) return fail(tooLarge(place, "", bound));
      chunks.push(chunk);
    }
    return succeed(Buffer.concat(chunks));
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    return fail(broken(place, thrown.message));
  }
}

function isPlainFile({ fileName, externalFileAttributes, versionMadeBy }: Entry): boolean {
  const isFromUnix = versionMadeBy >> 8 === 3;
  const isLink = isFromUnix && ((externalFileAttributes >>> 16) & UNIX_TYPE) === UNIX_LINK;
  return !fileName.endsWith("/") && !isLink;
}

function broken(place: string, reason: string) {
  return /relative path|absolute path|invalid characters/i.test(reason)
    ? ({
        code: "forbidden",
        message: "The zip holds a path that leads out of it.",
        place,
        mend: "Unpack it by other means, look what it is, and import the folder.",
      } as const)
    : ({
        code: "invalid-input",
        message: `The zip cannot be unpacked: ${reason}.`,
        place,
        mend: "Make it again, or import the folder.",
      } as const);
}

function tooMany(place: string) {
  return {
    code: "too-large",
    message: `The zip holds more than ${MOST_FILES} files.`,
    place,
    mend: "Divide it.",
  } as const;
}

function tooLarge(place: string, path: string, bound: number) {
  const message = `Unpacked, this is larger than ${Math.floor(bound / 1024 / 1024)} MB.`;
  return {
    code: "too-large",
    message,
    place: path === "" ? place : `${place}/${path}`,
    mend: "Leave it out of the zip.",
  } as const;
}
