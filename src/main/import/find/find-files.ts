import { closeSync, lstatSync, openSync, readSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { DatelineError } from "../../../shared/errors.ts";
import { filesOfFolder, folderContainer, type ListedFile } from "./folder.ts";
import { type Container, type FoundFile, isBeside } from "./found-file.ts";
import { openZip } from "./zip.ts";

/** What was found under the paths that someone chose. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly problems: readonly DatelineError[];
  /** How many files were passed over as none that articles are in. */
  readonly passedOver: number;
  readonly close: () => void;
}

/** Finds the files that articles may be in: those named, and those in folders and zips that are named, in a stable order. */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const files: FoundFile[] = [];
  const problems: DatelineError[] = [];
  const containers: Container[] = [];
  let passedOver = 0;
  const add = (container: Container, shownFolder: string, listed: Iterable<ListedFile>): void => {
    containers.push(container);
    for (const { path, size } of listed) {
      if (isBeside(path)) passedOver++;
      else files.push({ container, path, size, shownPath: join(shownFolder, path), isNamed: false });
    }
  };
  for (const given of paths) {
    const path = resolve(given);
    const kind = kindOf(path);
    if (kind === undefined) problems.push(missing(path));
    else if (kind === "folder") add(folderContainer(path), path, filesOfFolder(path));
    else if (kind === "zip") {
      const zip = await openZip(path, path);
      if (zip.ok) add(zip.value.container, path, zip.value.files);
      else problems.push(zip.error);
    } else {
      const container = folderContainer(dirname(path));
      containers.push(container);
      files.push({ container, path: basename(path), size: lstatSync(path).size, shownPath: path, isNamed: true });
    }
  }
  return { files, problems, passedOver, close: () => containers.forEach((container) => container.close()) };
}

/** What lies at a path. A Word or OpenDocument file is a zip too, but one article. */
function kindOf(path: string): "folder" | "zip" | "file" | undefined {
  try {
    const status = lstatSync(path);
    if (status.isDirectory()) return "folder";
    if (!status.isFile()) return undefined;
    return startOf(path).equals(ZIP_START) && !/\.(?:docx|docm|dotx|odt|ott|fodt)$/i.test(path) ? "zip" : "file";
  } catch {
    return undefined;
  }
}

const ZIP_START = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

function startOf(path: string): Buffer {
  const start = Buffer.alloc(ZIP_START.length);
  const handle = openSync(path, "r");
  try {
    readSync(handle, start, 0, start.length, 0);
  } finally {
    closeSync(handle);
  }
  return start;
}

function missing(place: string): DatelineError {
  return {
    code: "file-unreadable",
    message: "There is no file or folder here that can be read.",
    place,
    mend: "Check that it exists and that you may read it. Links are not followed.",
  };
}
