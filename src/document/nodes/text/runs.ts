import type { LineBreak } from "../line-break/schema.ts";
import type { Tab } from "../tab/schema.ts";
import type { Text } from "./schema.ts";

/** What a run of formatted text may hold. */
export type TextPart = Text | LineBreak | Tab;

/** A part with the formats it is shown in. */
export interface Run {
  readonly part: TextPart;
  readonly format: number;
}

/** Neighbours that all have a format, or all have not. */
export interface RunGroup {
  readonly formatted: boolean;
  readonly runs: readonly Run[];
}

/** The parts with their formats. A new line or tab has those that the text before and after it share. */
export function runsOf(parts: readonly TextPart[]): Run[] {
  const before = formatsReached(parts);
  const after = formatsReached(parts.toReversed()).toReversed();
  return parts.map((part, index) => ({ part, format: (before[index] ?? 0) & (after[index] ?? 0) }));
}

/** Divides runs where the format with this bit begins or ends. */
export function groupByFormat(runs: readonly Run[], bit: number): RunGroup[] {
  const groups: { formatted: boolean; runs: Run[] }[] = [];
  for (const run of runs) {
    const formatted = (run.format & bit) !== 0;
    const group = groups.at(-1);
    if (group?.formatted === formatted) group.runs.push(run);
    else groups.push({ formatted, runs: [run] });
  }
  return groups;
}

/** For each part the format of the text that it is, or that came last before it. */
function formatsReached(parts: readonly TextPart[]): number[] {
  let format = 0;
  return parts.map((part) => {
    if (part.type === "text") ({ format } = part);
    return format;
  });
}
