import { existsSync, lstatSync, opendirSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { insideFolder } from "../../files/inside-folder.ts";
import { readFileWithin } from "../../files/read-file.ts";
import { type Container, DEEPEST_FOLDER, MOST_FILES } from "./found-file.ts";

/** A folder as a container. Symbolic links are not followed, wherever they stand in a path. */
export function folderContainer(folder: string): Container {
  const root = realpathSync(folder);
  return {
    read: async (path, limit) => {
      const target = insideFolder(root, path);
      if (target === undefined || !existsSync(target)) return undefined;
      return readFileWithin(root, path, limit);
    },
    close: () => undefined,
  };
}

/** A file of a folder, by its path within. */
export interface ListedFile {
  readonly path: string;
  readonly size: number;
}

/** The files of a folder and of those in it, in the order of their names. Folders that may not be read are passed over. */
export function* filesOfFolder(folder: string): Generator<ListedFile> {
  let count = 0;
  function* within(path: string, depth: number): Generator<ListedFile> {
    for (const { name, isFolder } of entriesOf(join(folder, path))) {
      const inner = path === "" ? name : `${path}/${name}`;
      if (isFolder && depth < DEEPEST_FOLDER) yield* within(inner, depth + 1);
      else if (!isFolder && ++count <= MOST_FILES) yield { path: inner, size: sizeOf(join(folder, inner)) };
    }
  }
  yield* within("", 0);
}

function entriesOf(folder: string): { name: string; isFolder: boolean }[] {
  const entries: { name: string; isFolder: boolean }[] = [];
  try {
    const open = opendirSync(folder);
    try {
      for (let entry = open.readSync(); entry !== null; entry = open.readSync()) {
        const isFolder = entry.isDirectory();
        if ((isFolder || entry.isFile()) && !entry.name.includes(sep)) entries.push({ name: entry.name, isFolder });
      }
    } finally {
      open.closeSync();
    }
  } catch {
    return [];
  }
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function sizeOf(path: string): number {
  try {
    return lstatSync(path).size;
  } catch {
    return 0;
  }
}
