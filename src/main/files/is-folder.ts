import { lstatSync } from "node:fs";

/** Whether there is a folder at `path` itself: no file, which the system would open or even start, and no link to somewhere. */
export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
