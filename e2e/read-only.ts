import { execFileSync } from "node:child_process";
import { chmod } from "node:fs/promises";

/**
 * Makes a folder read-only and answers what undoes it. The superuser may write wherever permissions forbid it, so for that
 * user the folder is mounted read-only over itself.
 */
export async function makeReadOnly(folder: string): Promise<() => Promise<void>> {
  if (process.getuid?.() === 0) {
    execFileSync("mount", ["--bind", folder, folder]);
    execFileSync("mount", ["-o", "remount,bind,ro", folder]);
    return () => Promise.resolve(void execFileSync("umount", ["--lazy", folder]));
  }
  await chmod(folder, 0o555);
  return () => chmod(folder, 0o755);
}
