import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../e2e/launch.ts";
import { bodyOf } from "../../bench/keystroke/text.ts";
import { type LibraryClient, startLibraryWorker } from "../../src/main/worker/client.ts";
import { describeError } from "../../src/shared/errors.ts";
import type { Result } from "../../src/shared/result.ts";
import type { Finding } from "../campaign.ts";
import { type Random, seededRandom } from "../../src/main/testing/random.ts";
import { mountSmallDisk } from "../../src/main/testing/small-disk.ts";
import { fillDisk, freeDisk } from "./fill.ts";

const NAME = "Disk full while saving";
const KILOBYTES = 12 * 1024;
/** What is left free at most when the disk is filled, in bytes. */
const LEFT = 500_000;
const LONGEST_TEXT = 20_000;

/**
 * Fills the disk under a new library at a random point and goes on saving: each save has to succeed or to fail as
 * `disk-full`; once there is room again the newest text has to be saved without a restart, and the library has to be sound.
 */
export async function fillTheDisk(options: { seed: number; tries: number }): Promise<Finding> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-disk-"));
  const disk = mountSmallDisk(folder, KILOBYTES);
  if (disk === undefined) {
    console.log(`${NAME}: skipped, because this user may not mount a small disk.`);
    return { name: `${NAME} (skipped)`, tried: 0, survived: 0, lost: [], faults: [] };
  }
  const faults: string[] = [];
  const library = startLibraryWorker(join(PROJECT, "out/main/library-worker.js"), (bug) => faults.push(bug));
  try {
    const random = seededRandom(options.seed);
    let full = 0;
    for (let index = 0; index < options.tries; index += 1) {
      try {
        full += await fillOnce(library, folder, random);
      } catch (thrown) {
        freeDisk(folder);
        await library.request("session.close", undefined);
        faults.push(`full disk ${String(index + 1)}, seed ${String(options.seed)}: ${String(thrown)}`);
      }
    }
    if (full < options.tries) faults.push(`the disk was full at only ${String(full)} saves: it is too large`);
  } finally {
    await library.stop();
    disk.remove();
    await rm(folder, { recursive: true });
  }
  const survived = Math.max(0, options.tries - faults.length);
  return { name: NAME, tried: options.tries, survived, lost: [], faults };
}

/** Answers how many saves met the full disk. */
async function fillOnce(library: LibraryClient, disk: string, random: Random): Promise<number> {
  const folder = join(disk, "Library");
  rmSync(folder, { recursive: true, force: true });
  valueOf(await library.request("session.open", { folder, create: true, samples: false }), "opening");
  const { id } = valueOf(await library.request("articles.create", undefined), "a new article");
  fillDisk(disk, random.between(0, LEFT));
  let failures = 0;
  for (let save = 0; save < 12 && failures < 3; save += 1) {
    const outcome = await saveText(library, id, random.between(100, LONGEST_TEXT));
    if (outcome.ok) continue;
    failures += 1;
    if (outcome.error.code !== "disk-full")
      throw new Error(`not known as a full disk: ${describeError(outcome.error)}`);
  }
  freeDisk(disk);
  const words = random.between(100, LONGEST_TEXT);
  valueOf(await saveText(library, id, words), "saving once there is room again");
  const { body } = valueOf(await library.request("articles.open", { id }), "reading back");
  if (body !== bodyOf(words)) throw new Error("the text read back is not the text saved last");
  await library.request("session.close", undefined);
  return failures;
}

async function saveText(library: LibraryClient, id: string, words: number): Promise<Result<unknown>> {
  const opened = await library.request("articles.open", { id });
  if (!opened.ok) return opened;
  return library.request("articles.save", { id, baseRevision: opened.value.revision, body: bodyOf(words) });
}

function valueOf<Value>(result: Result<Value>, doing: string): Value {
  if (result.ok) return result.value;
  throw new Error(`${doing}: ${describeError(result.error)}`);
}
