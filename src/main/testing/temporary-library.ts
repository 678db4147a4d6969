import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Result } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";

/** A folder of this test's own, removed after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new library in a folder of this test's own, closed after it. */
export async function temporaryLibrary(folder: string = join(temporaryFolder(), "Library")): Promise<Library> {
  const { library } = expectValue(await openLibrary(folder, { create: true, access: "write" }));
  onTestFinished(() => library.close());
  return library;
}

/** The value of a result that has to be a success. */
export function expectValue<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`expected a value, got ${result.error.code}: ${result.error.message} ${result.error.place ?? ""}`);
}

/** The code of a result that has to be a failure. */
export function expectCode(result: Result<unknown>): string {
  if (!result.ok) return result.error.code;
  throw new Error(`expected a failure, got ${JSON.stringify(result.value)}`);
}
