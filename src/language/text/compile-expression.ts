import { analyse } from "scslre";
import { fail, type Result, succeed } from "../../shared/result.ts";

/**
 * Prepares a regular expression that somebody wrote. Fails with `invalid-input`, saying where (`place` counts characters from 1), on
 * one that is none, that finds nothing at all (an empty match), or that some text would keep busy without end.
 */
export function compileExpression(source: string, flags: string): Result<RegExp> {
  try {
    const compiled = new RegExp(source, flags);
    if (compiled.test(""))
      return invalid("This regular expression also matches nothing at all.", "the whole expression");
    return refuseEndless(source, flags) ?? succeed(compiled);
  } catch (error) {
    return invalid(syntaxMessage(error), placeOfSyntaxError(source));
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
