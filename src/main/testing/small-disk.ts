import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";

/** A folder on a disk of its own with little room. */
export interface SmallDisk {
  /** Makes room, as someone does who deletes other files. */
  enlarge(kilobytes: number): void;
  remove(): void;
}

/** Mounts a disk of this size at `folder`; undefined where this machine or user may not. */
export function mountSmallDisk(folder: string, kilobytes: number): SmallDisk | undefined {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  return {
    enlarge: (size) => execFileSync("mount", ["-o", `remount,size=${size}k`, folder]),
    remove: () => execFileSync("umount", ["--lazy", folder]),
  };
}
