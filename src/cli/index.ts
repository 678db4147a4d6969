import { run } from "./run.ts";

try {
  const { output, errors, exitCode } = await run(process.argv.slice(2));
  process.stdout.write(output);
  process.stderr.write(errors);
  process.exitCode = exitCode;
} catch (error) {
  process.stderr.write(
    `dateline: something unexpected went wrong.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
}
