import { cpSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { importSamples } from "../import/import-samples.ts";
import type { Library } from "../library/library.ts";
import { renditionsFolder } from "../pictures/cache.ts";
import { expectValue, temporaryLibrary } from "./temporary-library.ts";

/** What earlier tests of this process made of the samples' pictures. */
const made = mkdtempSync(join(inject("pictures"), "of-a-process-"));

/** A library with the samples, and what they are. */
export interface SampleLibrary {
  readonly library: Library;
  readonly articles: readonly { readonly id: string; readonly headline: string }[];
  readonly ids: string[];
}

/**
 * A new library with the samples. Its cache has what earlier tests made of the pictures: that takes seconds each time, and has
 * tests of its own.
 */
export async function sampleLibrary(): Promise<SampleLibrary> {
  const library = await temporaryLibrary();
  const { articles } = expectValue(await importSamples(library));
  const renditions = renditionsFolder(library.paths);
  cpSync(made, renditions, { recursive: true });
  onTestFinished(() => cpSync(renditions, made, { recursive: true }));
  return { library, articles, ids: articles.map(({ id }) => id) };
}
