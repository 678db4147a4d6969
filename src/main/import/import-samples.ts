import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Result, succeed } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { RESOURCES } from "../resources.ts";
import type { ImportReceipt } from "../worker/requests.ts";
import { importFiles } from "./import-files.ts";

/** Puts the sample articles that ship with Dateline into a new library. */
export async function importSamples(library: Library): Promise<Result<ImportReceipt>> {
  const folder = join(RESOURCES, "samples");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  return names.length === 0
    ? succeed({ articles: [] })
    : importFiles(
        library,
        names.sort().map((name) => join(folder, name)),
      );
}
