import { diffChars } from "diff";
import { typeset } from "../../../language/typography/typography.ts";
import { $putCaret, $replaceInLine } from "../language/replace-in-line.ts";
import { $caretInLine, $textLines } from "../language/text-lines.ts";

/** Sets the whole text as the language has it, as if it had been typed so. Formats stay. Answers how many lines have changed. */
export function $tidyTypography(language: string): number {
  const caret = $caretInLine();
  let changed = 0;
  for (const { key, readText } of $textLines()) {
    const text = readText();
    const changes = changesBetween(text, typeset(text, language));
    // From the end, so that the places of those before still hold.
    for (const { start, end, insert } of changes.toReversed()) $replaceInLine(key, start, end, insert);
    if (changes.length > 0) changed += 1;
  }
  if (caret !== undefined && changed > 0) $putCaret(caret.line, caret.offset);
  return changed;
}

interface Change {
  start: number;
  end: number;
  insert: string;
}

/** What to put where in a text to make it another one, each change as small as can be. */
function changesBetween(from: string, to: string): Change[] {
  if (from === to) return [];
  const changes: Change[] = [];
  let at = 0;
  for (const { value, added, removed } of diffChars(from, to)) {
    const last = changes.at(-1);
    const change = last?.end === at ? last : { start: at, end: at, insert: "" };
    if ((added || removed) && change !== last) changes.push(change);
    if (added) change.insert += value;
    else at += value.length;
    if (removed) change.end = at;
  }
  return changes;
}
