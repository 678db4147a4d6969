// The control characters, non-characters and lone surrogates that neither HTML nor XML may hold.
const FORBIDDEN = /[\p{Cc}\u{fdd0}-\u{fdef}\p{Cs}\u{fffe}\u{ffff}]/u;
/** Anything but what is sound by itself. Halves of characters are not told from whole ones, which takes several times longer. */
const MAY_BE_FORBIDDEN = /[^ -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;
const FORBIDDEN_EXCEPT_SPACE = /[^\P{Cc}\t\n\r]|[\u{fdd0}-\u{fdef}\p{Cs}\u{fffe}\u{ffff}]/gu;

/** Text as it may stand in a published file: without control characters and halves of characters. */
export function cleanText(text: string): string {
  return MAY_BE_FORBIDDEN.test(text) && FORBIDDEN.test(text) ? text.replace(FORBIDDEN_EXCEPT_SPACE, "") : text;
}
