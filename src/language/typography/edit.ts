import type { Conventions } from "./conventions.ts";

/** The text before the caret and what goes in there: first the typed character, then what the rules make of both. */
export interface Edit {
  before: string;
  insert: string;
}

/** One rule of typography. Gives the edit back unchanged where it has nothing to say. */
export type TypographyRule = (edit: Edit, conventions: Conventions) => Edit;

/** Whether a mark that opens something can stand after `before`. */
export function canOpenAfter(before: string): boolean {
  return before === "" || /[\s([{<—–/¿¡‘“„«‹‚「『]$/u.test(before);
}

/** Whether a typed character ends the word before it. */
export function endsWord(typed: string): boolean {
  return /^[\s.,;:!?)\]»”"…–—-]$/u.test(typed);
}
