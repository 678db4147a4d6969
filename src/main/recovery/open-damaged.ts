import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatelineError } from "../../shared/errors.ts";
import type { RebuildReport } from "../../shared/recovery.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { openForReading } from "../db/open.ts";
import type { Library } from "../library/library.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { rebuildDatabase } from "./rebuild-database.ts";

/**
 * Opens a damaged library for reading: as it would be after a rebuild, which is made in a temporary folder. The library's own
 * files are left as they are.
 */
export async function openDamaged(paths: LibraryPaths, error: DatelineError): Promise<Result<Library>> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-damaged-"));
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  const file = join(folder, "dateline.db");
  const rebuilt = await rebuildDatabase(paths, file);
  if (!rebuilt.ok) {
    dispose();
    return rebuilt;
  }
  const database = openForReading(file);
  return succeed({
    paths,
    database,
    readOnlyReason: explain(error, rebuilt.value),
    readOnlyCause: "damage",
    journal: null,
    isInPlace: () => true,
    close: () => {
      database.close();
      dispose();
    },
  });
}

function explain({ message }: DatelineError, { articles, shortfalls }: RebuildReport): string {
  const amount = articles === 1 ? "1 article" : `${articles} articles`;
  const found = articles === 0 ? "No article can be read from it" : `${amount} can be read`;
  const whole = shortfalls.length === 0 ? "" : `, ${shortfalls.length} of them not whole`;
  return `${message} ${found}${whole}. Rebuilding keeps the damaged files beside the new ones.`;
}
