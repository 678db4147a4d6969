import { lstatSync } from "node:fs";
import { join } from "node:path";

/**
 * The first symbolic link among the steps from `folder` down, such as `["assets", "picture.jpg"]`; undefined if there is none.
 * The folder itself was chosen by someone and may be one.
 */
export function linkWithin(folder: string, steps: readonly string[]): string | undefined {
  let step = folder;
  for (const name of steps) {
    step = join(step, name);
    if (lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink() === true) return step;
  }
  return undefined;
}
