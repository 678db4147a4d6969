import { readdirSync, readFileSync } from "node:fs";

/**
 * The memory of a process and all its descendants in megabytes: what is theirs alone, and their share of what several have
 * (Linux's `Pss`). Undefined where the system does not say.
 */
export function memoryOf(process: number | undefined): number | undefined {
  if (process === undefined) return undefined;
  try {
    const kilobytes = withDescendants(process).map((id) =>
      Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1]),
    );
    return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
  } catch {
    return undefined;
  }
}

function withDescendants(root: number): number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
  const found = [root];
  for (const each of found) found.push(...parents.filter(([, parent]) => parent === each).map(([id]) => id));
  return found;
}

function parentOf(process: string): number | undefined {
  try {
    return Number(readFileSync(`/proc/${process}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return undefined;
  }
}
