import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { RESOURCES } from "../resources.ts";
import { type Paper, PRINT_SWITCH, type PrintJob } from "./print-job.ts";

/** How long a process may print before it is given up, in milliseconds: to start, and for each page. */
const STARTING = 60_000;
const A_PAGE = 30_000;
/** How much of what it says is told where it fails, in characters. */
const LAST_WORDS = 600;

/**
 * Prints pages of HTML as PDF, in their order, in a process of the app's own that is started for it: it works for the command
 * line as for the window, and should it break, nothing else does.
 */
export async function printPages(pages: readonly string[], paper: Paper): Promise<Result<Buffer[]>> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-print-"));
  try {
    const files = pages.map((_, index) => ({
      html: join(folder, `${String(index)}.html`),
      pdf: join(folder, `${String(index)}.pdf`),
    }));
    for (const [index, { html }] of files.entries()) await writeFile(html, pages[index] ?? "");
    const job = join(folder, "job.json");
    await writeFile(job, JSON.stringify({ paper, pages: files } satisfies PrintJob));
    const printed = await runPrinter(job, folder, STARTING + pages.length * A_PAGE);
    if (!printed.ok) return printed;
    return succeed(await Promise.all(files.map(({ pdf }) => readFile(pdf))));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runPrinter(job: string, folder: string, timeout: number): Promise<Result<null>> {
  const words = [...appOf(), `--${PRINT_SWITCH}=${job}`, `--user-data-dir=${join(folder, "profile")}`, ...switches()];
  const printer = spawn(process.execPath, words, { env: environment(), stdio: ["ignore", "ignore", "pipe"], timeout });
  let said = "";
  printer.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-LAST_WORDS);
  });
  const code = await once(printer, "close").then(
    ([exit]: unknown[]) => exit,
    (error: unknown) => String(error),
  );
  return code === 0 ? succeed(null) : fail(notPrinted(said));
}

/** The app to start: a package's executable knows its own, that of a working copy is told. */
function appOf(): string[] {
  const project = join(RESOURCES, "..");
  return project.endsWith(".asar") ? [] : [project];
}

function switches(): string[] {
  if (process.platform !== "linux") return [];
  // No window is opened, so no screen is asked for. Chromium refuses its sandbox to the superuser, and to nobody else.
  return ["--ozone-platform=headless", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
}

/** Started as the app, even by a process that runs it as Node; and not on another library's behalf. */
function environment(): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, DATELINE_LIBRARY: __, ...rest } = process.env;
  return rest;
}

function notPrinted(said: string) {
  return {
    code: "internal",
    message: "The page could not be printed as PDF.",
    mend: said.trim() || "Export it as HTML and print that in a browser.",
  } as const;
}
