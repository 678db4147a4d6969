import { primaryLanguage } from "./language-tag.ts";
import { type MarkPair, quotationMarksOf } from "./quotation-marks.ts";
import type { Span } from "./words.ts";

/** How the double quotation marks of one block pair up. Offsets are UTF-16 offsets of the marks themselves. */
export interface Quotations {
  /** Outermost quotations, marks included; one that is not closed runs to the end of the block. */
  spans: Span[];
  /** Marks that open a quotation nothing closes, the outermost first. */
  unclosed: Mark[];
  /** Marks that close a quotation nothing opened. */
  unopened: Mark[];
}

export interface Mark {
  index: number;
  pair: MarkPair;
}

const STRAIGHT: MarkPair = ['"', '"'];
const CURLED: MarkPair = ["“", "”"];
const POINTED: MarkPair = ["«", "»"];
// Where both directions of a mark are in use, only their number tells anything.
const EITHER_WAY = new Set(["ar", "ur", "he", "ps", "sd", "yi"]);
const INWARD_POINTED = new Set(["de", "da", "hr", "sl", "cs", "sk", "hu", "sr", "bs"]);

/**
 * Pairs the double quotation marks of a block. Single ones are left alone: they cannot be told from apostrophes. Marks after
 * a digit that would open nothing (inches, seconds) and marks between letters (Hebrew abbreviations) are no quotation marks.
 */
export function quotationsIn(text: string, language: string): Quotations {
  const pairs = pairsIn(text, language);
  const eitherWay = EITHER_WAY.has(primaryLanguage(language));
  const open: Mark[] = [];
  const found: Quotations = { spans: [], unclosed: [], unopened: [] };
  for (const { 0: mark, index } of text.matchAll(/["“”„«»「」]/gu)) {
    const pair = pairs.find(([opening, closing]) => mark === opening || mark === closing);
    if (pair === undefined || isAbbreviationMark(text, index)) continue;
    const isOpen = open.some((other) => other.pair === pair);
    const closes = eitherWay || pair[0] === pair[1] ? isOpen : mark === pair[1];
    if (!closes && isAfterDigit(text, index) && pair === STRAIGHT) continue;
    if (!closes) open.push({ index, pair });
    else if (isOpen) close(open, pair, index, found);
    else if (!isAfterDigit(text, index)) found.unopened.push({ index, pair });
  }
  found.unclosed = open;
  const [first] = open;
  if (first !== undefined) {
    found.spans = [...found.spans.filter((span) => span.end <= first.index), { start: first.index, end: text.length }];
  }
  return found;
}

function close(open: Mark[], pair: MarkPair, index: number, found: Quotations): void {
  const at = open.findLastIndex((mark) => mark.pair === pair);
  const [opening] = open.splice(at, 1);
  if (opening === undefined || open.length > 0) return;
  found.spans = [...found.spans.filter((span) => span.end <= opening.index), { start: opening.index, end: index + 1 }];
}

/** The pairs to look for: the language's own, and foreign ones whose marks have no other meaning in it. */
function pairsIn(text: string, language: string): MarkPair[] {
  const { double, nested } = quotationMarksOf(language);
  const own = foreignOnly(text, double) ? [CURLED] : [double, ...(nested === undefined ? [] : [nested])];
  const foreign = INWARD_POINTED.has(primaryLanguage(language)) ? [CURLED] : [CURLED, POINTED];
  const free = foreign.filter((pair) => !own.some((taken) => taken.some((mark) => pair.includes(mark))));
  return [...own, ...free, STRAIGHT];
}

// Text in German with English marks, say: there “ opens, though in German it closes.
function foreignOnly(text: string, [opening, closing]: MarkPair): boolean {
  return opening !== closing && closing === "“" && opening === "„" && !text.includes(opening) && text.includes("”");
}

function isAbbreviationMark(text: string, index: number): boolean {
  return (
    /["”]/u.test(text.charAt(index)) &&
    /[\p{L}\p{M}]/u.test(text.charAt(index - 1)) &&
    /\p{L}/u.test(text.charAt(index + 1))
  );
}

function isAfterDigit(text: string, index: number): boolean {
  return /\p{Nd}/u.test(text.charAt(index - 1));
}
