import type { Inline } from "../../document/nodes/inline.ts";

/** Lines joined into one, with `separator` between those that are not empty. */
export function joinLines(lines: readonly (readonly Inline[])[], separator: Inline): Inline[] {
  const joined: Inline[] = [];
  for (const line of lines) {
    if (joined.length > 0 && line.length > 0) joined.push(separator);
    joined.push(...line);
  }
  return joined;
}
