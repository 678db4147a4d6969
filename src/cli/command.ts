import type { Outcome } from "./outcome.ts";

/** An option of a command, as `util.parseArgs` takes it and as the help shows it. */
export interface Option {
  type: "string" | "boolean";
  multiple?: boolean;
  /** What stands for the value in the help, such as `DIR`. */
  value?: string;
  help: string;
}

/** The arguments of a command, parsed: its options by name, and what stands beside them. */
export interface Arguments {
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  flag(name: string): boolean;
  positionals: readonly string[];
}

/** One command of the command line. */
export interface Command {
  name: string;
  usage: string;
  summary: string;
  options: Readonly<Record<string, Option>>;
  takesFiles: boolean;
  run(given: Arguments): Promise<Outcome>;
}

export const LIBRARY_OPTION = { type: "string", value: "DIR", help: "The library’s folder." } as const;
export const JSON_OPTION = { type: "boolean", help: "Print the result as JSON." } as const;

/** A command was used wrongly. */
export function misused(message: string): Outcome {
  return { kind: "misused", message };
}
