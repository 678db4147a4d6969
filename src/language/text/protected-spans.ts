import type { Span } from "./words.ts";

// Addresses, e-mail addresses, handles, hashtags, file names: text that obeys other rules than prose.
const PROTECTED =
  /\b[a-z][a-z0-9+.-]*:\/\/\S+|\b(?:mailto|tel):\S+|\bwww\.\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}])[@#][\p{L}\p{M}\p{N}_]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|gov|edu|int|co\.[a-z]{2}|ac\.[a-z]{2}|gov\.[a-z]{2}|io|eu|uk|fr|de|es|it|jpe?g|png|pdf|docx?|xlsx?|csv|html?)\b(?:\/\S*)?/giu;

/** The stretches of a text no check should touch: web and e-mail addresses, handles, hashtags, file names. */
export function protectedSpans(text: string): Span[] {
  return Array.from(text.matchAll(PROTECTED), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

const ADDRESS_SO_FAR = /(?:^|[\s(<“"«])(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:)\S*$|[^\s@]+@[^\s@]*$/iu;

/** Whether a caret after `before` stands inside an address that is being typed. */
export function endsInAddress(before: string): boolean {
  return ADDRESS_SO_FAR.test(before.slice(-300));
}
