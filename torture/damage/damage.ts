import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { checkDatabase } from "../../src/main/check/check-database.ts";
import { openLibrary } from "../../src/main/library/open-library.ts";
import { libraryPaths } from "../../src/main/library/paths.ts";
import { rebuildLibrary } from "../../src/main/recovery/rebuild-library.ts";
import { contentOf } from "../../src/main/testing/content.ts";
import { type DamageName, DAMAGES } from "../../src/main/testing/damage.ts";
import { seededRandom } from "../../src/main/testing/random.ts";
import { makeWornLibrary } from "../../src/main/testing/worn-library.ts";
import { describeError } from "../../src/shared/errors.ts";
import type { Finding } from "../campaign.ts";

/**
 * Damages copies of a library that has been in use, in every known way in turn, opens and rebuilds them. Opening must never
 * end in anything but a library or a typed error; after the rebuild all that was saved has to be there, and sound.
 */
export async function damageLibraries(options: {
  seed: number;
  tries: number;
  onProgress: (line: string) => void;
}): Promise<Finding> {
  const work = await mkdtemp(join(tmpdir(), "dateline-damage-"));
  const worn = await makeWornLibrary(join(work, "worn"));
  const names = Object.keys(DAMAGES).filter((name): name is DamageName => name in DAMAGES);
  const faults: string[] = [];
  for (let index = 0; index < options.tries; index += 1) {
    const name = names[index % names.length] ?? "a zero-length database";
    const seed = options.seed + index;
    const folder = join(work, `library-${String(index)}`);
    await cp(worn.folder, folder, { recursive: true });
    try {
      DAMAGES[name](folder, seededRandom(seed));
      await openAndRebuild(folder, worn.content);
    } catch (thrown) {
      faults.push(`${name}, seed ${String(seed)}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
    options.onProgress(
      `${String(index + 1)} ${name}: ${faults.length === 0 ? "sound" : `${String(faults.length)} faults`}`,
    );
    await rm(folder, { recursive: true });
  }
  await rm(work, { recursive: true });
  const survived = options.tries - faults.length;
  return { name: "Damaged libraries rebuilt", tried: options.tries, survived, lost: [], faults };
}

async function openAndRebuild(folder: string, expected: ReturnType<typeof contentOf>): Promise<void> {
  const damaged = await openLibrary(folder, { create: true, access: "write" });
  if (damaged.ok) damaged.value.library.close();
  const rebuilt = await rebuildLibrary(libraryPaths(folder));
  if (!rebuilt.ok) throw new Error(`the rebuild: ${describeError(rebuilt.error)}`);
  const opened = await openLibrary(folder, { create: false, access: "write" });
  if (!opened.ok) throw new Error(`opening it afterwards: ${describeError(opened.error)}`);
  const { library } = opened.value;
  try {
    const [finding] = checkDatabase(library.database, folder);
    if (finding !== undefined) throw new Error(`the check: ${describeError(finding)}`);
    const found = contentOf(library);
    const missing = expected.articles.filter(
      (article) => !found.articles.some((other) => isDeepStrictEqual(other, article)),
    );
    if (missing.length > 0) throw new Error(`not as saved: ${missing.map(({ metadata }) => metadata.slug).join(", ")}`);
    if (!isDeepStrictEqual(found, expected)) throw new Error("authors, categories or settings are not as saved");
  } finally {
    library.close();
  }
}
