import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Rendition, renditionFileName } from "../../shared/picture/rendition.ts";
import { failureOf } from "../db/failure.ts";
import { readFileWithin } from "../files/read-file.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import type { LibraryPaths } from "../library/paths.ts";

/** Raised when the same rendition would get other bytes than an earlier Dateline gave it. */
export const RECIPE = 1;
/** How much the cache may hold, in bytes: some thousand pictures. */
const MOST = 2 * 1024 ** 3;
const LARGEST = 64 * 1024 * 1024;
/** After how many new files the cache is looked through. */
const LOOK_AFTER = 200;

let written = 0;

/** Where the files made from pictures are kept. */
export function renditionsFolder({ cache }: Pick<LibraryPaths, "cache">): string {
  return join(cache, `pictures-${String(RECIPE)}`);
}

/** A rendition that was made before; undefined for one that has to be made. */
export function cached(paths: Pick<LibraryPaths, "cache">, rendition: Rendition): Buffer | undefined {
  const folder = renditionsFolder(paths);
  const bytes = readFileWithin(folder, renditionFileName(rendition), LARGEST);
  return bytes.ok && bytes.value.length > 0 ? bytes.value : undefined;
}

/**
 * Keeps a rendition for the next time. A disk that takes it not is no failure: it is made again. Where the library has gone meanwhile,
 * nothing is written: its folder would be made anew, and stand in its way when it comes back.
 */
export function keepRendition(
  paths: Pick<LibraryPaths, "cache" | "database">,
  rendition: Rendition,
  bytes: Uint8Array,
): void {
  if (!existsSync(paths.database)) return;
  try {
    writeFileAtomically(join(renditionsFolder(paths), renditionFileName(rendition)), bytes);
    written += 1;
    if (written % LOOK_AFTER === 0) thin(renditionsFolder(paths), MOST);
  } catch (thrown) {
    if (failureOf(thrown) === undefined) throw thrown;
  }
}

/** Takes the files that were made longest ago out of a folder until at most `most` bytes are left. */
export function thin(folder: string, most: number): void {
  const files = readdirSync(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return { name, size, mtimeMs };
  });
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { name, size } of files.toSorted((one, other) => one.mtimeMs - other.mtimeMs)) {
    if (total <= most) return;
    rmSync(join(folder, name), { force: true });
    total -= size;
  }
}
