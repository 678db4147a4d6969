import { isAbsolute, join, relative, sep } from "node:path";

/** The file at `path` within `folder`, or undefined if it would lie anywhere else. */
export function insideFolder(folder: string, path: string): string | undefined {
  if (path === "" || path.includes("\0") || isAbsolute(path) || path.includes("\\")) return undefined;
  const target = join(folder, path);
  const way = relative(folder, target);
  return way === "" || way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : target;
}
