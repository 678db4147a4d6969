import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import type { DatelineError } from "../../../shared/errors.ts";
import { Finder } from "./finder.ts";
import type { FoundFile } from "./found-file.ts";
import { kindOf } from "./kind-of.ts";

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
  const finder = new Finder();
  for (const given of paths) {
    const path = resolve(given);
    const kind = kindOf(path);
    if (kind === undefined) finder.problems.push(missing(path));
    else if (kind === "folder") await finder.addFolder(path);
    else if (kind === "zip") await finder.addZip(path);
    else finder.addFile(path, lstatSync(path).size);
  }
  const { files, problems, passedOver } = finder;
  return { files, problems, passedOver, close: () => finder.close() };
}

function missing(place: string): DatelineError {
  return {
    code: "file-unreadable",
    message: "There is no file or folder here that can be read.",
    place,
    mend: "Check that it exists and that you may read it. Links are not followed.",
  };
}
