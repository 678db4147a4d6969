import { endsInAddress } from "../text/protected-spans.ts";
import { setApostrophes } from "./apostrophe-rule.ts";
import { conventionsOf } from "./conventions.ts";
import { setDashes, setEllipses } from "./dash-rules.ts";
import type { Edit, TypographyRule } from "./edit.ts";
import { setQuotationMarks } from "./quotation-mark-rule.ts";
import { setSpaceBefore, setUnitSpace } from "./space-rules.ts";

/**
 * What to put in place of a typed character: delete `deleteBefore` UTF-16 units before the caret, then insert `insert` (it
 * contains the typed character where that stays). Undone as one step, it leaves the character as it was typed.
 */
export interface Replacement {
  deleteBefore: number;
  insert: string;
}

export type Typography = (before: string, typed: string) => Replacement | undefined;

const RULES: readonly TypographyRule[] = [
  setUnitSpace,
  setSpaceBefore,
  setQuotationMarks,
  setApostrophes,
  setDashes,
  setEllipses,
];
const made = new Map<string, Typography>();

/**
 * The typography of a language, to be asked at every typed character: `before` is the text of the block before the caret,
 * `typed` one character that is about to follow it. Undefined where the character may stay as it is. Addresses are left alone.
 */
export function typographyFor(language: string): Typography {
  const typography = made.get(language) ?? makeTypography(language);
  made.set(language, typography);
  return typography;
}

function makeTypography(language: string): Typography {
  const conventions = conventionsOf(language);
  return (before, typed) => {
    if (!/\s/u.test(typed) && endsInAddress(before)) return undefined;
    const edit = RULES.reduce((edit: Edit, rule) => rule(edit, conventions), { before, insert: typed });
    return edit.before === before && edit.insert === typed ? undefined : replacementOf(before, edit);
  };
}

function replacementOf(before: string, edit: Edit): Replacement {
  let same = 0;
  while (same < before.length && before[same] === edit.before[same]) same += 1;
  return { deleteBefore: before.length - same, insert: edit.before.slice(same) + edit.insert };
}

/** A text as it would stand had it been typed character by character: for text that comes from elsewhere. */
export function typeset(text: string, language: string): string {
  const typography = typographyFor(language);
  return Array.from(text).reduce((before, typed) => {
    const replacement = typography(before, typed);
    if (replacement === undefined) return before + typed;
    return before.slice(0, before.length - replacement.deleteBefore) + replacement.insert;
  }, "");
}
