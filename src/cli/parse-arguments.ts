import { parseArgs } from "node:util";
import type { Arguments, Command } from "./command.ts";
import { fail, type Result, succeed } from "../shared/result.ts";

type Value = string | boolean | (string | boolean)[];

/** Parses the arguments of a command. An unknown option or a missing value is refused in plain words. */
export function parseArguments(command: Command, words: readonly string[]): Result<Arguments> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      strict: true,
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(command.options).map(([name, { type, multiple }]) => [
          name,
          { type, multiple: multiple ?? false },
        ]),
      ),
    });
    return succeed(argumentsOf(new Map(Object.entries(values).filter((entry) => isGiven(entry))), positionals));
  } catch (thrown) {
    if (!isMisuse(thrown)) throw thrown;
    const [sentence = ""] = thrown.message.split(". ");
    return fail({ code: "invalid-input", message: `${sentence.replace(/\.$/, "")}.` });
  }
}

function argumentsOf(values: ReadonlyMap<string, Value>, positionals: readonly string[]): Arguments {
  const texts = (name: string): string[] =>
    [values.get(name) ?? []].flat().filter((value): value is string => typeof value === "string");
  return { texts, text: (name) => texts(name).at(-1), flag: (name) => values.get(name) === true, positionals };
}

function isGiven(entry: [string, Value | undefined]): entry is [string, Value] {
  return entry[1] !== undefined;
}

function isMisuse(thrown: unknown): thrown is Error {
  return thrown instanceof Error && "code" in thrown && String(thrown.code).startsWith("ERR_PARSE_ARGS");
}
