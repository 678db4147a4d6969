import { join } from "node:path";
import { isPortableName } from "./portable-name.ts";

/**
 * The file at `path` within `folder`, or undefined if it would lie anywhere else or bears a name that some system takes for
 * something else. The path's parts are divided by `/` on every system.
 */
export function insideFolder(folder: string, path: string): string | undefined {
  return path.split("/").every(isPortableName) ? join(folder, path) : undefined;
}
