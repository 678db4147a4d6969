// Before all else: what is compiled already stays as it is.
import "./engine.ts";
import { run } from "./run.ts";

try {
  const { output, errors, exitCode } = await run(process.argv.slice(2));
  await written(process.stdout, output);
  await written(process.stderr, errors);
  // Ended at once: taking down one by one what it holds in memory keeps a program that wrote a site for a tenth of a second.
  process.exit(exitCode);
} catch (error) {
  process.stderr.write(
    `dateline: something unexpected went wrong.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
}

/** Writes a text, and waits until the system has all of it. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}
