import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Dateline's version. Its package file is two levels up in the source and in the build alike. */
export function version(): string {
  const text = readFileSync(join(import.meta.dirname, "../../package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
