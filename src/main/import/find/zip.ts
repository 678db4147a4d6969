import type { Entry } from "yauzl";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { type Container, MOST_FILES } from "./found-file.ts";
import type { ListedFile } from "./folder.ts";
import type { ZipSource } from "./zip-handles.ts";

/** More than this is not unpacked from one zip and those in it, in bytes, whatever its parts say of their sizes. */
const MOST_UNPACKED = 4 * 1024 * 1024 * 1024;
const UNIX_TYPE = 0o170000;
const UNIX_LINK = 0o120000;

/** A zip that has been opened: its list has been read, nothing of it unpacked. */
export interface OpenZip {
  readonly container: Container;
  readonly files: readonly ListedFile[];
}

/** What may still be unpacked, in bytes: of a zip and of those in it together. */
export interface UnpackingBudget {
  left: number;
}

/** The budget of one zip that was chosen or found in a folder. */
export function unpackingBudget(): UnpackingBudget {
  return { left: MOST_UNPACKED };
}

/** Opens a zip. Fails where it is broken, too large, or holds paths that lead out of it. */
export async function openZip(
  source: ZipSource,
  shownPath: string,
  budget: UnpackingBudget = unpackingBudget(),
): Promise<Result<OpenZip>> {
  try {
    const entries = new Map<string, Entry>();
    const zip = await source.zip();
    if (zip.entryCount > MOST_FILES) {
      source.close();
      return fail(tooMany(shownPath));
    }
    for await (const entry of zip.eachEntry()) if (isPlainFile(entry)) entries.set(entry.fileName, entry);
    const files = [...entries.values()]
      .map(({ fileName, uncompressedSize }) => ({ path: fileName, size: uncompressedSize }))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
    return succeed({ files, container: containerOf(source, entries, shownPath, budget) });
  } catch (thrown) {
    source.close();
    if (!(thrown instanceof Error)) throw thrown;
    return fail(broken(shownPath, thrown.message));
  }
}

function containerOf(
  source: ZipSource,
  entries: ReadonlyMap<string, Entry>,
  shownPath: string,
  budget: UnpackingBudget,
): Container {
  return {
    read: async (path, limit) => {
      const entry = entries.get(path);
      if (entry === undefined) return undefined;
      const bound = Math.min(limit, budget.left);
      if (entry.uncompressedSize > bound) return fail(tooLarge(shownPath, path, bound));
      const bytes = await unpack(source, entry, bound, `${shownPath}/${path}`);
      if (bytes.ok) budget.left -= bytes.value.length;
      return bytes;
    },
    close: source.close,
  };
}

async function unpack(source: ZipSource, entry: Entry, bound: number, place: string): Promise<Result<Buffer>> {
  try {
    const zip = await source.zip();
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
