import { describeError } from "../shared/errors.ts";
import type { Command } from "./command.ts";
import { backup } from "./commands/backup.ts";
import { check } from "./commands/check.ts";
import { exporting } from "./commands/export.ts";
import { importing } from "./commands/import.ts";
import { list } from "./commands/list.ts";
import { preflight } from "./commands/preflight.ts";
import { rebuild } from "./commands/rebuild.ts";
import { restore } from "./commands/restore.ts";
import { commandHelp, programHelp } from "./help.ts";
import { EXIT_CODES, type Outcome } from "./outcome.ts";
import { parseArguments } from "./parse-arguments.ts";
import { printable } from "./printable.ts";
import { version } from "./version.ts";

const COMMANDS: readonly Command[] = [exporting, importing, list, check, preflight, backup, restore, rebuild];

/** What a run of the program leaves: its two outputs and its exit code. */
export interface Finished {
  output: string;
  errors: string;
  exitCode: number;
}

/** Runs the program with the words of its command line. */
export async function run(words: readonly string[]): Promise<Finished> {
  const [name = "", ...rest] = words;
  if (name === "--help" || name === "-h" || name === "help") return printed(programHelp(COMMANDS));
  if (name === "--version" || name === "-v") return printed(version());
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) return misuse(name === "" ? "No command is given." : `There is no command “${name}”.`);
  if (rest.includes("--help") || rest.includes("-h")) return printed(commandHelp(command));
  const given = parseArguments(command, rest);
  if (!given.ok) return misuse(given.error.message, command);
  return report(await command.run(given.value), command, given.value.flag("json"));
}

function report(outcome: Outcome, command: Command, asJson: boolean): Finished {
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

function misuse(message: string, command?: Command): Finished {
  const usages = command === undefined ? COMMANDS.map(({ usage }) => usage) : [command.usage];
  const lines = [`dateline: ${message}`, ...usages.map((usage) => `Usage: ${usage}`)];
  return { output: "", errors: line(lines.join("\n")), exitCode: EXIT_CODES.misused };
}

function printed(text: string): Finished {
  return { output: line(text), errors: "", exitCode: EXIT_CODES.done };
}

function line(text: string): string {
  return text === "" ? "" : `${printable(text)}\n`;
}
