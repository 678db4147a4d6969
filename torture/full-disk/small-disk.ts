import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of a few megabytes that can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all but `left` bytes of what is free. */
  fill(left: number): void;
  /** Gives it back. */
  free(): void;
  remove(): Promise<void>;
}

/** Mounts a small tmpfs; undefined where this process may not mount anything. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${String(megabytes)}m`, "dateline", folder], { stdio: "ignore" });
  } catch {
    await rm(folder, { recursive: true });
    return undefined;
  }
  const filler = join(folder, "filler");
  return {
    folder,
    fill(left) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, new Uint8Array(Math.max(0, bavail * bsize - left)));
    },
    free: () => rmSync(filler, { force: true }),
    async remove() {
      execFileSync("umount", [folder]);
      await rm(folder, { recursive: true });
    },
  };
}
