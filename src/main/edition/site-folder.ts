import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { failureOf } from "../db/failure.ts";
import { insideFolder } from "../files/inside-folder.ts";
import { linkWithin } from "../files/link-within.ts";

/**
 * A folder that a site is written into. Nothing in it is written through a symbolic link, and each file has all of its old
 * content or all of the new. Unlike a single export its files are not flushed one by one: the manifest is, at the end, and
 * what it does not vouch for is written again.
 */
export interface SiteFolder {
  write(path: string, content: string | Uint8Array): Result<null>;
  remove(path: string): void;
}

/** Opens a folder for writing, making it if it is not there. */
export function openSiteFolder(folder: string): SiteFolder {
  const safeFolders = new Set<string>();

  function prepare(path: string): Result<string> {
    const target = insideFolder(folder, path);
    if (target === undefined) return fail({ ...leadsOut, place: path });
    const parent = dirname(path);
    if (!safeFolders.has(parent)) {
      const link = linkWithin(folder, parent === "." ? [] : parent.split("/"));
      if (link !== undefined) return fail({ ...linked, place: link });
      mkdirSync(dirname(target), { recursive: true });
      safeFolders.add(parent);
    }
    return succeed(target);
  }

  return {
    write(path, content) {
      try {
        const target = prepare(path);
        if (!target.ok) return target;
        writeWhole(target.value, content);
        return succeed(null);
      } catch (thrown) {
        const failure = failureOf(thrown);
        if (failure === undefined) throw thrown;
        return fail({ ...failure, place: path });
      }
    },
    remove(path) {
      const target = insideFolder(folder, path);
      if (target !== undefined && linkWithin(folder, path.split("/")) === undefined) rmSync(target, { force: true });
    },
  };
}

/** The files of a folder by their paths within it, with `/` between the parts; symbolic links and what is behind them left out. */
export function filesIn(folder: string): Set<string> {
  const files = new Set<string>();
  // Not by `recursive`, which asks of each file once more what it is.
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) visit(`${below}${entry.name}/`);
      else if (entry.isFile()) files.add(below + entry.name);
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) visit("");
  return files;
}

/** Node writes text in one call where it is told the encoding. */
const NEW_FILE = { flag: "wx", encoding: "utf8" } as const;

/** A new name is written at once; a name that is there is replaced by a whole file, whatever it was. */
function writeWhole(target: string, content: string | Uint8Array): void {
  try {
    writeFileSync(target, content, NEW_FILE);
  } catch (thrown) {
    if (!(thrown instanceof Error && "code" in thrown && thrown.code === "EEXIST")) throw thrown;
    const unfinished = `${target}.new`;
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, content, NEW_FILE);
    renameSync(unfinished, target);
  }
}

const leadsOut = {
  code: "forbidden",
  message: "The file’s name leads out of the folder.",
  mend: "Give the article another slug.",
} as const;

const linked = {
  code: "forbidden",
  message: "This folder is a symbolic link, and files would be written to where it leads.",
  mend: "Remove the link, or choose another folder.",
} as const;
