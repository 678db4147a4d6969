import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach } from "vitest";
import { importSamples } from "../import/import-samples.ts";
import type { Library } from "../library/library.ts";
import { renditionsFolder } from "../pictures/cache.ts";
import { expectValue, temporaryLibrary } from "./temporary-library.ts";

/** What the tests of a file made of the samples' pictures so far. */
const made = mkdtempSync(join(tmpdir(), "dateline-pictures-"));
const open: Library[] = [];

// Before the libraries are removed: of hooks like this one the last that was set runs first.
afterEach(() => {
  for (const folder of open.splice(0).map(({ paths }) => renditionsFolder(paths))) {
    if (existsSync(folder)) cpSync(folder, made, { recursive: true });
  }
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** A library with the samples, and what they are. */
export interface SampleLibrary {
  readonly library: Library;
  readonly articles: readonly { readonly id: string; readonly headline: string }[];
  readonly ids: string[];
}

/**
 * A new library with the samples. Its cache has what earlier tests of the same file made of the pictures: that takes
 * seconds each time, and has tests of its own.
 */
export async function sampleLibrary(): Promise<SampleLibrary> {
  const library = await temporaryLibrary();
  const { articles } = expectValue(await importSamples(library));
  cpSync(made, renditionsFolder(library.paths), { recursive: true });
  open.push(library);
  return { library, articles, ids: articles.map(({ id }) => id) };
}
