import { describeError } from "../shared/errors.ts";
import type { Command } from "./command.ts";
import { COMMANDS, everyCommand } from "./commands.ts";
import { commandHelp, programHelp } from "./help.ts";
import { EXIT_CODES, type Outcome } from "./outcome.ts";
import { parseArguments } from "./parse-arguments.ts";
import { printable } from "./printable.ts";
import { version } from "./version.ts";

/** What a run of the program leaves: its two outputs and its exit code. */
export interface Finished {
  output: string;
  errors: string;
  exitCode: number;
}

/** Runs the program with the words of its command line. */
export async function run(words: readonly string[]): Promise<Finished> {
  const [name = "", ...rest] = words;
  if (name === "--help" || name === "-h" || name === "help") return printed(programHelp(await everyCommand()));
  if (name === "--version" || name === "-v") return printed(version());
  const command = await COMMANDS.get(name)?.();
  if (command === undefined) return misuse(name === "" ? "No command is given." : `There is no command “${name}”.`);
  if (rest.includes("--help") || rest.includes("-h")) return printed(commandHelp(command));
  const given = parseArguments(command, rest);
  if (!given.ok) return misuse(given.error.message, command);
  return report(await command.run(given.value), command, given.value.flag("json"));
}

async function report(outcome: Outcome, command: Command, asJson: boolean): Promise<Finished> {
  if (outcome.kind === "misused") return misuse(outcome.message, command);
  const exitCode = EXIT_CODES[outcome.kind];
  if (outcome.kind === "failed") {
    const { error } = outcome;
    const text = asJson ? JSON.stringify({ error }, null, 2) : `dateline: ${describeError(error)}`;
    return { output: "", errors: line(text), exitCode };
  }
  const problems = outcome.kind === "found" ? (outcome.problems ?? []) : [];
  const errors = problems.map((problem) => line(`dateline: ${describeError(problem)}`)).join("");
  return { output: line(asJson ? JSON.stringify(outcome.data, null, 2) : outcome.text), errors, exitCode };
}

async function misuse(message: string, command?: Command): Promise<Finished> {
  const usages = (command === undefined ? await everyCommand() : [command]).map(({ usage }) => usage);
  const lines = [`dateline: ${message}`, ...usages.map((usage) => `Usage: ${usage}`)];
  return { output: "", errors: line(lines.join("\n")), exitCode: EXIT_CODES.misused };
}

function printed(text: string): Finished {
  return { output: line(text), errors: "", exitCode: EXIT_CODES.done };
}

function line(text: string): string {
  return text === "" ? "" : `${printable(text)}\n`;
}
