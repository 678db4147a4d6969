import { type Result, succeed } from "../../shared/result.ts";
import { compileExpression } from "../text/compile-expression.ts";
import { looseWords, NOT_INSIDE_A_WORD } from "../text/loose-words.ts";
import type { FindQuery } from "./query.ts";

// Vowel marks and long strokes, which Arabic and Hebrew are mostly written without.
const ARABIC_MARKS = String.raw`[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]`;
const HEBREW_MARKS = String.raw`[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]`;

/** What a character may go on with: marks on a letter, and what joins emoji into one. */
const GOES_ON = String.raw`[\p{M}\u200D\p{Emoji_Modifier}]`;

/** A query ready to be looked for. */
export interface CompiledQuery {
  readonly pattern: RegExp;
  readonly isExpression: boolean;
}

/**
 * The expression that finds what a query asks for, with the flags `g` and `u`. Plain words are found however their spaces,
 * apostrophes, quotation marks and accents are written, and never as a part of a character. Fails with `invalid-input` on a
 * regular expression that is none or is unsafe.
 */
export function compileQuery(query: FindQuery): Result<CompiledQuery> {
  const { text, isExpression } = query;
  const flags = query.matchCase ? "gmu" : "gimu";
  const compiled = isExpression ? compileExpression(text, flags) : undefined;
  if (compiled?.ok === false) return compiled;
  const source = isExpression ? `(?:${text})` : plainSource(text);
  const bound = query.wholeWords ? NOT_INSIDE_A_WORD : "";
  return succeed({ pattern: new RegExp(bound + source + bound, flags), isExpression });
}

function plainSource(text: string): string {
  const source = looseWords(text).replaceAll(/\\x22|"/g, '["“”„«»]');
  const unpointed = source
    .replaceAll(new RegExp(`(?=\\p{sc=Arab})\\p{L}(?!${ARABIC_MARKS})`, "gu"), `$&${ARABIC_MARKS}*`)
    .replaceAll(new RegExp(`(?=\\p{sc=Hebr})\\p{L}(?!${HEBREW_MARKS})`, "gu"), `$&${HEBREW_MARKS}*`);
  return String.raw`(?<!\u200D)${unpointed}(?!${GOES_ON})`;
}
