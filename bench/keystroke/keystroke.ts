import { formatTable, percentile } from "../statistics.ts";
import { type Contestant, DATELINE, PLAIN, preparePeers } from "./contestants.ts";
import { sit } from "./sitting.ts";

/*
 * From the press of a key to the end of the next frame: Dateline with spelling, outline, preview and autosave, and its peers as
 * they come, against a window that holds nothing but an editable element with the same text. Some are open at once and typed
 * into in turn, by real key events. Frames are made as soon as they can be rather than sixty times a second: otherwise waiting
 * for the screen would hide the difference.
 *
 * Arguments: sizes in words, and names of peers ("TipTap"; "Dateline" for none of them). All of both where none are given.
 */
const SIZES = process.argv.slice(2).map(Number).filter(Number.isFinite);
const NAMES = process.argv.slice(2).filter((argument) => !Number.isFinite(Number(argument)));

/** Up to this many words all peers are open at once; in longer texts, so many at a time, to go easy on the memory. */
const SHORT = 10_000;
const PEERS_AT_A_TIME = 3;
const ROUNDS = { short: 5, long: 3 };

const peers = await preparePeers(NAMES);
const rows: string[][] = [];
for (const words of SIZES.length > 0 ? SIZES : [1_000, 10_000, 50_000, 100_000]) {
  const measured = await measure(words);
  rows.push(...measured);
  // A whole run takes some ten minutes: what is known is told meanwhile.
  console.error(`${words} words: ${measured.map((row) => `${row[0]} ${row.at(-1)}`).join(", ")}`);
}
console.log(`
From key press to the end of the next frame, milliseconds. Windows that are open at once are typed into in turn, 30 keys each. Up to
${SHORT} words all are open at once; in longer texts the plain one and Dateline are, with ${PEERS_AT_A_TIME} peers at a time. A ratio is to the
plain one in the same sitting.
`);
console.log(formatTable(["", "words", "keys", "median", "p95", "median ratio", "p95 ratio"], rows));

interface Taken {
  readonly own: number[];
  /** The plain one's in the same sittings. */
  readonly plain: number[];
}

async function measure(words: number): Promise<string[][]> {
  const rounds = words > SHORT ? ROUNDS.long : ROUNDS.short;
  const taken = new Map<string, Taken>();
  for (const together of sittings(words)) {
    const latencies = await sit([PLAIN, DATELINE, ...together], words, rounds);
    for (const [name, own] of latencies) {
      const before = taken.get(name) ?? { own: [], plain: [] };
      before.own.push(...own);
      before.plain.push(...(latencies.get(PLAIN.name) ?? []));
      taken.set(name, before);
    }
  }
  return [...taken].map(([name, latencies]) => rowOf(name, words, latencies));
}

function sittings(words: number): readonly (readonly Contestant[])[] {
  if (words <= SHORT || peers.length === 0) return [peers];
  const starts = peers.flatMap((_, index) => (index % PEERS_AT_A_TIME === 0 ? [index] : []));
  return starts.map((first) => peers.slice(first, first + PEERS_AT_A_TIME));
}

function rowOf(name: string, words: number, { own, plain }: Taken): string[] {
  const shares = [0.5, 0.95];
  const times = shares.map((share) => percentile(own, share).toFixed(1));
  const ratios = shares.map((share) => (percentile(own, share) / percentile(plain, share)).toFixed(2));
  return [name, String(words), String(own.length), ...times, ...ratios];
}
