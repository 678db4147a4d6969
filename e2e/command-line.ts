import { execFile } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "./launch.ts";

/** What a run of the command line left: its exit code and what it printed. */
export interface CommandLineRun {
  code: number;
  output: string;
  errors: string;
}

/** Runs `dateline` with these arguments, as a shell would. */
export function commandLine(...parameters: string[]): Promise<CommandLineRun> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(PROJECT, "bin/dateline.mjs"), ...parameters], (error, output, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output, errors });
    });
  });
}
