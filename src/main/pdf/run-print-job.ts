import { readFile, writeFile } from "node:fs/promises";
import { app } from "electron";
import { NO_HOSTS } from "../app/closed-session.ts";
import { registerScheme } from "../app/protocol.ts";
import { openPress } from "./press.ts";
import { PRINT_SWITCH, PrintJobSchema } from "./print-job.ts";

/** The job that this process was started to print; empty for one that is to open its window. */
export function printJobPath(): string {
  return app.commandLine.getSwitchValue(PRINT_SWITCH);
}

/** Prints the pages of a job, without a window, and ends the process: with 1 where something went wrong. */
export async function runPrintJob(path: string): Promise<void> {
  app.commandLine.appendSwitch(NO_HOSTS.name, NO_HOSTS.value);
  app.disableHardwareAcceleration();
  app.dock?.hide();
  registerScheme();
  try {
    await app.whenReady();
    const { paper, pages } = PrintJobSchema.parse(JSON.parse(await readFile(path, "utf8")));
    const press = openPress();
    for (const { html, pdf } of pages) await writeFile(pdf, await press.print(await readFile(html, "utf8"), paper));
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    app.exit(1);
  }
}
