import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import type { Check } from "../../check.ts";

/** Machines that differ in all that an export must not depend on: time zone, language, folder, and the order of what came in. */
const MACHINES = [
  { TZ: "UTC", LANG: "C", order: "forwards" },
  { TZ: "Asia/Kathmandu", LANG: "ar_EG.UTF-8", order: "backwards" },
  { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", order: "forwards" },
];
const HashesSchema = z.array(z.string());

const SCRIPT = join(import.meta.dirname, "export-and-hash.ts");

/** The same library exported on different machines gives the same bytes in every file. */
export async function checkIdentical(seed: number, count: number): Promise<Check> {
  const exports = await Promise.all(
    MACHINES.map(async ({ TZ, LANG, order }) => {
      const folder = mkdtempSync(join(tmpdir(), `dateline-${order}-`));
      try {
        const environment = { ...process.env, TZ, LANG, LC_ALL: LANG, LANGUAGE: LANG };
        const words = [SCRIPT, folder, String(seed), String(count), order];
        const { stdout } = await promisify(execFile)(process.execPath, words, { env: environment, maxBuffer: 2 ** 26 });
        return HashesSchema.parse(JSON.parse(stdout));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
  );
  const name = "the same bytes in any time zone, language and order";
  return { name, pages: exports[0]?.length ?? 0, findings: differences(exports) };
}

/** The files that are not the same in all exports, each of which is a list of `path hash`. */
export function differences([first = [], ...others]: readonly (readonly string[])[]): string[] {
  const different = others.flatMap((hashes) => hashes.filter((line) => !first.includes(line)));
  const missing = others.flatMap((hashes) => first.filter((line) => !hashes.includes(line)));
  return [...new Set([...different, ...missing].map((line) => `${line.split(" ")[0] ?? ""} differs`))];
}
