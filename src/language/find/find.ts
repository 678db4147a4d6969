import { expandGroups } from "../text/expand-groups.ts";
import type { Span } from "../text/words.ts";
import type { CompiledQuery } from "./compile-query.ts";
import { stretchesOf } from "./stretches.ts";

/** What stands in the place of a stretch of a text after a replacement. */
export interface Replacement extends Span {
  readonly text: string;
}

/** Where a text has what a compiled query looks for, in order. What has no extent is not found. */
export function findIn(text: string, query: CompiledQuery): Span[] {
  return matchesIn(text, query).map(({ start, end }) => ({ start, end }));
}

/**
 * What each find in a text would be replaced by. In that of a regular expression `$1` stands for what its first group has
 * found; else it is taken as it is.
 */
export function replacementsIn(text: string, query: CompiledQuery, replacement: string): Replacement[] {
  return matchesIn(text, query).map(({ start, end, match }) => ({
    start,
    end,
    text: query.isExpression ? expandGroups(replacement, match) : replacement,
  }));
}

function matchesIn(text: string, { pattern, isExpression }: CompiledQuery): (Span & { match: RegExpExecArray })[] {
  const stretches = isExpression ? stretchesOf(text) : [{ start: 0, text }];
  return stretches.flatMap((stretch) =>
    Array.from(stretch.text.matchAll(pattern), (match) => {
      const start = stretch.start + match.index;
      return { start, end: start + match[0].length, match };
    }).filter(({ start, end }) => end > start),
  );
}
