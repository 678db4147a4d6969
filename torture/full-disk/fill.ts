import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Takes all but `left` bytes of what is free on a disk; less is left where somebody else writes meanwhile. */
export function fillDisk(folder: string, left: number): void {
  const { bavail, bsize } = statfsSync(folder);
  try {
    writeFileSync(join(folder, "filler"), new Uint8Array(Math.max(0, bavail * bsize - left)));
  } catch (thrown) {
    if (!(thrown instanceof Error && "code" in thrown && thrown.code === "ENOSPC")) throw thrown;
  }
}

/** Gives back what `fillDisk` took. */
export function freeDisk(folder: string): void {
  rmSync(join(folder, "filler"), { force: true });
}
