import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder for what tests make of the samples' pictures. */
    readonly pictures: string;
  }
}

/** Makes the folder before all tests, and answers what removes it after them: a test process is ended without notice. */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "dateline-pictures-"));
  provide("pictures", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
