import type { Command, Option } from "./command.ts";

/** The help for the whole program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    "Dateline: the newsroom editor that works offline.",
    "",
    "Usage:",
    ...commands.map(({ usage }) => `  ${usage}`),
    "  dateline --help | --version",
    "",
    "Commands:",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(9)}  ${summary}`),
    "",
    "dateline COMMAND --help tells more of one. --json prints results as JSON.",
    "Exit code: 0 done, 1 failed, 2 wrongly used.",
  ].join("\n");
}

/** The help for one command. */
export function commandHelp({ usage, summary, options }: Command): string {
  const lines = Object.entries(options).map(([name, option]) => [optionName(name, option), option.help] as const);
  const width = Math.max(...lines.map(([name]) => name.length));
  return [summary, "", `Usage: ${usage}`, "", ...lines.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`)].join(
    "\n",
  );
}

function optionName(name: string, { value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
