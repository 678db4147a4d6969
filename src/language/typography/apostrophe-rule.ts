import type { Conventions } from "./conventions.ts";
import { canOpenAfter, type Edit, endsWord } from "./edit.ts";

const APOSTROPHE = "’";

/** `'` becomes an apostrophe or, in languages that have them, a single quotation mark. */
export function setApostrophes(edit: Edit, conventions: Conventions): Edit {
  const { before, insert } = edit;
  if (insert === "'") return { before, insert: markAfter(before, conventions) };
  // What looked like an opening mark was an apostrophe: the ’90s, ’tis.
  const { elisions } = conventions;
  const isDecade = /^\p{Nd}$/u.test(insert) && /(?:^|\s)‘$/u.test(before);
  if (isDecade) return { before: `${before.slice(0, -1)}${APOSTROPHE}`, insert };
  if (elisions !== undefined && endsWord(insert) && elisions.test(before)) {
    return { before: before.replace(/‘(?=\p{L}+$)/u, APOSTROPHE), insert };
  }
  return edit;
}

function markAfter(before: string, { marks, language }: Conventions): string {
  if (language.startsWith("he") && /[\u05D0-\u05EA]$/u.test(before)) return "׳";
  if (marks.single === undefined) return APOSTROPHE;
  const [open, close] = marks.single;
  if (canOpenAfter(before)) return open;
  // Where the closing mark is not the apostrophe's sign, it takes an opened one to close.
  return countOf(open, before) > countOf(close, before) ? close : APOSTROPHE;
}

function countOf(mark: string, text: string): number {
  return text.split(mark).length - 1;
}
