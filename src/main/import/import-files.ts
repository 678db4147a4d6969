import { setImmediate } from "node:timers/promises";
import type { DuplicatePolicy, ImportReport } from "../../shared/import.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { readPublication } from "../publication/publication.ts";
import { indexArticles } from "../search/index-articles.ts";
import { readHere } from "./read/read-all.ts";
import { previewOf } from "./preview.ts";
import { writeAll } from "./write/write-all.ts";

/** How many imported articles are indexed before other requests get their turn. */
const INDEXED_AT_ONCE = 20;

/** Imports some files in one go, without a preview. What is wrong with one of them is reported and stops none of the others. */
export async function importFiles(
  library: Library,
  paths: readonly string[],
  policy: DuplicatePolicy = "both",
): Promise<Result<ImportReport>> {
  const read = await readHere(paths, readPublication(library.database).language);
  try {
    const { problems, leftOut, passedOver } = await previewOf(library.database, read, setImmediate);
    const written = await writeAll(library, read.trays, {
      policy,
      isWanted: () => true,
      onArticle: () => undefined,
      isCalledOff: () => false,
    });
    if (!written.ok) return written;
    while (indexArticles(library.database, INDEXED_AT_ONCE)) await setImmediate();
    return succeed({ articles: written.value, problems, leftOut, passedOver });
  } finally {
    read.discard();
  }
}
