import { existsSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MIGRATIONS } from "../../src/main/db/migrations.ts";
import { archiveStatus } from "./article.ts";
import { makeArchive } from "./make-archive.ts";

/** Counted up whenever the generator makes other articles. */
const GENERATOR = 1;

/**
 * The folder of a library of so many articles: one made by an earlier run, or a new one, which takes a minute or two at a
 * hundred thousand. It lies among the temporary files under a name that says what made it.
 */
export async function cachedArchive(count: number): Promise<string> {
  const schema = MIGRATIONS.at(-1)?.version ?? 0;
  const folder = join(tmpdir(), `dateline-bench-archive-${GENERATOR}-${schema}-${count}`);
  if (existsSync(folder)) {
    console.log(`The library of an earlier run is used again: ${folder}`);
    return folder;
  }
  console.log(`A library of ${count.toLocaleString("en-GB")} articles is made and kept for later runs: ${folder}`);
  const unfinished = `${folder}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await makeArchive(unfinished, count, archiveStatus);
  renameSync(unfinished, folder);
  return folder;
}
