import type { PlacedFinding } from "./findings-store.ts";
import { locate } from "./locate.ts";

/**
 * What is known of a text whose spelling is being checked again: what has been found so far, and of what was found before the words
 * that still stand in it. Without them, every underline of a paragraph would go out and on again with each edit.
 */
export function withStillStanding(
  found: readonly PlacedFinding[],
  before: readonly PlacedFinding[],
  text: string,
): PlacedFinding[] {
  const standing = before
    .filter(({ kind }) => kind === "spelling" || kind === "grammar")
    .flatMap((finding) => {
      const start = locate(text, finding);
      return start === undefined ? [] : [{ ...finding, start, end: start + finding.found.length }];
    });
  return [...found, ...standing].toSorted((one, other) => one.start - other.start);
}
