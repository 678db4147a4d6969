import { analyse } from "scslre";
import type { HouseStylePattern, HouseStyleRule } from "../../shared/house-style.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";

/** A rule ready to match: its pattern as a regular expression with the flags `g` and `u`. */
export interface CompiledRule {
  rule: HouseStyleRule;
  pattern: RegExp;
}

/**
 * Prepares a rule. Fails with `invalid-input`, saying where, on a regular expression that is not one, that finds nothing at
 * all (an empty match), or that some text would keep busy without end.
 */
export function compileRule(rule: HouseStyleRule): Result<CompiledRule> {
  const compiled = compilePattern(rule.pattern);
  return compiled.ok ? succeed({ rule, pattern: compiled.value }) : compiled;
}

/** Prepares the pattern of a rule; the same failures. `place` counts characters from 1. */
export function compilePattern(pattern: HouseStylePattern): Result<RegExp> {
  if (pattern.kind === "words") return succeed(wordsPattern(pattern.words));
  const flags = `gu${pattern.flags}`;
  try {
    const compiled = new RegExp(pattern.source, flags);
    if (compiled.test(""))
      return invalid("This regular expression also matches nothing at all.", "the whole expression");
    return refuseEndless(pattern.source, flags) ?? succeed(compiled);
  } catch (error) {
    return invalid(syntaxMessage(error), placeOfSyntaxError(pattern.source));
  }
}

function refuseEndless(source: string, flags: string): Result<RegExp> | undefined {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } });
  const [report] = reports;
  if (report === undefined) return undefined;
  const { start, end } = report.type === "Trade" ? report.startQuant : report.quant;
  return invalid(
    `Some texts would keep this regular expression busy without end: “${source.slice(start, end)}” can match the same text in many ways.`,
    `characters ${start + 1} to ${end}`,
    "Repeat one thing at a time, and say exactly which characters may come.",
  );
}

// The engine says what is wrong, not where. The longest sound beginning of an expression ends where the trouble begins.
function placeOfSyntaxError(source: string): string {
  for (let length = source.length - 1; length > 0; length -= 1) {
    if (isSound(source.slice(0, length))) return `character ${length + 1}`;
  }
  return "character 1";
}

function isSound(source: string): boolean {
  try {
    return new RegExp(source, "u").source !== "";
  } catch {
    return false;
  }
}

function syntaxMessage(error: unknown): string {
  const detail = error instanceof Error ? (/: ([^:]+)$/u.exec(error.message)?.[1] ?? error.message) : String(error);
  return `This is not a regular expression: ${detail.charAt(0).toLowerCase()}${detail.slice(1)}.`;
}

function invalid(message: string, place: string, mend?: string): Result<never> {
  return fail({ code: "invalid-input", message, place, ...(mend === undefined ? {} : { mend }) });
}

const WORD_CHARACTER = String.raw`[\p{L}\p{M}\p{N}_]`;

// Plain words: any space or line break between them, either apostrophe, and whole words where the script has any.
function wordsPattern(words: string): RegExp {
  const body = RegExp.escape(words.trim())
    .replaceAll(/(?:\\x20|\s|\\u[0-9a-f]{4}(?<=\\u(?:00a0|202f)))+/gu, String.raw`[\s\u00A0\u202F]+`)
    .replaceAll(/\\x27|’/gu, "['’]")
    .replaceAll(/\\x2d/gu, "[-‑]");
  const before = isSpacedLetter(words.trim().at(0)) ? `(?<!${WORD_CHARACTER})` : "";
  const after = isSpacedLetter(words.trim().at(-1)) ? `(?!${WORD_CHARACTER})` : "";
  return new RegExp(`${before}${body}${after}`, /\p{Lu}/u.test(words) ? "gu" : "giu");
}

function isSpacedLetter(character = ""): boolean {
  return (
    /[\p{L}\p{M}\p{N}]/u.test(character) &&
    !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u.test(character)
  );
}
