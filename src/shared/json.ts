import { fail, type Result, succeed } from "./result.ts";

/** Reads JSON text. Fails with `broken-json`, the place being the line and column (from 1) at which it breaks. */
export function parseJson(text: string): Result<unknown> {
  try {
    return succeed(JSON.parse(text));
  } catch (error) {
    const { line, column } = positionOf(text, messageOf(error));
    return fail({ code: "broken-json", message: "This is not valid JSON.", place: `line ${line}, column ${column}` });
  }
}

interface Position {
  line: number;
  column: number;
}

// The engine names the position in most of its messages, but not for an unexpected token or for the end of the text.
function positionOf(text: string, message: string): Position {
  const named = /line (?<line>\d+) column (?<column>\d+)/.exec(message)?.groups;
  if (named !== undefined) return { line: Number(named["line"]), column: Number(named["column"]) };
  const before = text.slice(0, isUnexpectedToken(message) ? unexpectedTokenIn(text) : text.length).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// The parser reads from left to right, so a part of the text has the unexpected token exactly if it reaches that far.
function unexpectedTokenIn(text: string): number {
  let sound = 0;
  let broken = text.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isUnexpectedToken(failureOf(text.slice(0, middle)))) broken = middle;
    else sound = middle;
  }
  return sound;
}

function failureOf(text: string): string {
  try {
    JSON.parse(text);
    return "";
  } catch (error) {
    return messageOf(error);
  }
}

function isUnexpectedToken(message: string): boolean {
  return message.startsWith("Unexpected token");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
