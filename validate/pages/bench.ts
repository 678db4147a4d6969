import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeLibrary } from "./library/make-library.ts";
import { exportSubject, type Subject } from "./subject.ts";

export interface PagesOrder {
  readonly seed: number;
  /** The samples and a few articles, by what is installed for the tests anyway. */
  readonly isShort: boolean;
  readonly theme: string | undefined;
}

/** How many articles are generated besides the samples. */
const MANY = 200;
export const FEW = 15;

/** What there is to be validated. */
export interface Bench {
  readonly subject: Subject;
  /** The same library exported in another theme. */
  readonly inTheme: (theme: string) => Promise<Subject>;
}

/** Makes the library and what is exported of it, and removes both afterwards. */
export async function withBench<Outcome>(
  { seed, isShort, theme }: PagesOrder,
  validate: (bench: Bench) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-validate-"));
  const library = await makeLibrary({ folder: join(folder, "Library"), seed, count: isShort ? FEW : MANY });
  try {
    return await validate({
      subject: await exportSubject(library, join(folder, "own"), theme),
      inTheme: (other) => exportSubject(library, join(folder, other), other),
    });
  } finally {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
