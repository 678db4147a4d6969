import { join } from "node:path";
import { launch } from "../../e2e/launch.ts";
import { combine, type Finding } from "../campaign.ts";
import { type Random, seededRandom } from "../../src/main/testing/random.ts";
import { makeLibrary, readParagraphs, type TestLibrary } from "./library.ts";
import { placeCaret, type Stroke, typeUntilKilled } from "./typing.ts";

/** How long is typed before the app is killed, in milliseconds. */
const SHORTEST = 100;
const LONGEST = 1600;
/** The pauses between keys, in milliseconds, from a burst to a thoughtful typist. */
const PAUSES = [0, 15, 60, 180] as const;

export interface KillOptions {
  readonly seed: number;
  /** Kills for each size of article. */
  readonly kills: number;
  /** Sizes of articles, in words. */
  readonly sizes: readonly number[];
  readonly onProgress: (line: string) => void;
}

/**
 * Types into the built app by real key events and kills it with SIGKILL at a random moment, again and again in the same
 * library. After each kill the library has to pass its check, the text has to be what was typed but for its very end, and every
 * other paragraph has to be untouched. Lost is the time from the first key that is missing to the kill.
 */
export async function killWhileTyping({ seed, kills, sizes, onProgress }: KillOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const words of sizes) {
    const library = await makeLibrary(words);
    const random = seededRandom(seed + words);
    const tries: Finding[] = [];
    for (let index = 0; index < kills; index += 1) {
      const name = `kill ${String(index + 1)} at ${String(words)} words, seed ${String(seed)}`;
      tries.push(await killOnce(library, random, name));
      onProgress(`${name}: ${tries.at(-1)?.faults.join("; ") || `lost ${String(tries.at(-1)?.lost[0] ?? 0)} ms`}`);
    }
    findings.push(combine(`SIGKILL while typing, ${words.toLocaleString("en-GB")} words`, tries));
    await library.remove();
  }
  return findings;
}

async function killOnce(library: TestLibrary, random: Random, name: string): Promise<Finding> {
  try {
    const before = await readParagraphs(library);
    const target = random.between(0, before.length);
    const { strokes, killedAt } = await typeAndKill(library, before.length, target, random);
    const lost = compare(before, await readParagraphs(library), target, strokes, killedAt);
    return { name, tried: 1, survived: 1, lost: [Math.round(lost)], faults: [] };
  } catch (thrown) {
    const fault = thrown instanceof Error ? thrown.message : String(thrown);
    return { name, tried: 1, survived: 0, lost: [], faults: [`${name}: ${fault}`] };
  }
}

async function typeAndKill(
  library: TestLibrary,
  paragraphs: number,
  target: number,
  random: Random,
): Promise<{ strokes: Stroke[]; killedAt: number }> {
  const application = await launch({
    userData: join(library.folder, "user-data"),
    environment: { DATELINE_LIBRARY: library.library },
  });
  const window = await application.firstWindow();
  await window.waitForFunction(
    (count) => document.querySelectorAll('[aria-label="Article body"] p').length >= count,
    paragraphs,
  );
  await placeCaret(window, target);
  let killedAt = 0;
  const gone = new Promise<void>((resolve) => {
    application.process().once("exit", () => resolve());
  });
  setTimeout(
    () => {
      killedAt = performance.now();
      application.process().kill("SIGKILL");
    },
    random.between(SHORTEST, LONGEST),
  );
  const strokes = await typeUntilKilled(window, random.pick(PAUSES), () => killedAt > 0);
  await gone;
  return { strokes, killedAt };
}

/** The typing lost, in milliseconds; throws where more than the end of what was typed is missing. */
function compare(
  before: readonly string[],
  after: readonly string[],
  target: number,
  strokes: readonly Stroke[],
  killedAt: number,
): number {
  if (after.length !== before.length)
    throw new Error(`${String(before.length)} paragraphs became ${String(after.length)}`);
  const elsewhere = before.findIndex((text, index) => index !== target && text !== after[index]);
  if (elsewhere !== -1) throw new Error(`paragraph ${String(elsewhere)} changed although nobody typed there`);
  const typed = strokes.map(({ character }) => character).join("");
  const [text = "", saved = ""] = [before[target], after[target]];
  const kept = saved.slice(text.length);
  if (!saved.startsWith(text)) throw new Error(`paragraph ${String(target)} lost what it held before`);
  // The key under way at the kill may have reached the text although its sender never heard so.
  if (!typed.startsWith(kept) && kept.slice(0, -1) !== typed) throw new Error(`“${typed}” was saved as “${kept}”`);
  const firstLost = strokes[kept.length];
  return firstLost === undefined ? 0 : killedAt - firstLost.sentAt;
}
