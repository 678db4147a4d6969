import type { MarkPair, QuotationMarks } from "../text/quotation-marks.ts";
import { quotationsIn } from "../text/quotations.ts";
import type { Conventions } from "./conventions.ts";
import { canOpenAfter, type Edit } from "./edit.ts";

/** `"` becomes the quotation mark of the language: opening or closing by what stands before, nested ones inside. */
export function setQuotationMarks(edit: Edit, conventions: Conventions): Edit {
  const { before, insert } = edit;
  if (conventions.language.startsWith("he") && isHebrewAbbreviation(edit)) {
    return { before: `${before.slice(0, -1)}״`, insert };
  }
  if (insert === " " && conventions.spaceInside !== "" && endsWithOpening(before, conventions))
    return { before, insert: "" };
  if (insert !== '"') return edit;
  const open = quotationsIn(before, conventions.language).unclosed;
  const innermost = open.at(-1)?.pair;
  if (opens(before, innermost, conventions)) return opening(before, innermost, conventions);
  // After a digit with nothing to close: inches.
  if (innermost === undefined && /\p{Nd}$/u.test(before)) return edit;
  return closing(before, innermost ?? conventions.marks.double, conventions);
}

function opens(before: string, innermost: MarkPair | undefined, { marks }: Conventions): boolean {
  // Scripts without spaces open a quotation right after a letter.
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u.test(before)) return innermost === undefined;
  const isEmptyQuotation = innermost !== undefined && marks.nested === undefined && before.endsWith(innermost[0]);
  return canOpenAfter(before) && !isEmptyQuotation && !endsWithClosing(before, marks);
}

/** German closes with the marks that English opens with, so that after them too a quotation can end. */
function endsWithClosing(before: string, { double, nested, single }: QuotationMarks): boolean {
  return [double, nested, single].some((pair) => pair !== undefined && pair[0] !== pair[1] && before.endsWith(pair[1]));
}

function opening(before: string, innermost: MarkPair | undefined, { marks, spaceInside }: Conventions): Edit {
  const isNested = marks.nested !== undefined && innermost !== undefined && innermost[0] === marks.double[0];
  return { before, insert: isNested ? (marks.nested?.[0] ?? "") : marks.double[0] + spaceInside };
}

function closing(before: string, pair: MarkPair, { marks, spaceInside }: Conventions): Edit {
  const space = pair[1] === marks.double[1] && !/[\s]$/u.test(before) ? spaceInside : "";
  return { before, insert: space + pair[1] };
}

function endsWithOpening(before: string, { marks, spaceInside }: Conventions): boolean {
  return before.endsWith(marks.double[0] + spaceInside);
}

// In Hebrew the double mark before a word's last letter is a letter mark (gershayim), not a quotation mark.
function isHebrewAbbreviation({ before, insert }: Edit): boolean {
  return /[\u05D0-\u05EA][”"]$/u.test(before) && /^[\u05D0-\u05EA]$/u.test(insert);
}
