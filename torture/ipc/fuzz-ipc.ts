import { DatelineErrorSchema } from "../../src/shared/errors.ts";
import { type Channel, contract } from "../../src/shared/ipc/contract.ts";
import { LOCAL_VALUES } from "../../src/shared/ipc/testing/hostile-values.ts";
import { payloadMaker } from "../../src/shared/ipc/testing/payloads.ts";
import type { Result } from "../../src/shared/result.ts";
import type { Finding } from "../campaign.ts";
import { seededRandom } from "../../src/main/testing/random.ts";
import { type AppUnderTest, CHANNELS, startAppUnderTest } from "./app-under-test.ts";

/** How many of a channel's payloads are malformed, and how many are sound, so that what lies behind the gate is tried too. */
const SHARE = { malformed: 0.8, sound: 0.2 } as const;
/** Sound requests are carried out, and some take their time: a backup, say. */
const MOST_SOUND = 60;
/** How long an answer may take, in milliseconds: longer is as bad as none. */
const PATIENCE = 30_000;

export interface FuzzOptions {
  seed: number;
  /** How many payloads each channel of the contract is fed. */
  perChannel: number;
  /** The file of the library's thread: the built one or its source. */
  worker: string;
  onProgress?: (line: string) => void;
}

/**
 * Feeds every channel of the contract payloads made up from its own schema. First those that the schema refuses: each has to
 * be answered with a typed error, reach no dialog and leave the library as it was, to the last row. Then those that it takes:
 * each has to be answered with a sound result or with a typed error that is no bug. In the end the database has to be sound.
 */
export async function fuzzIpc({ seed, perChannel, worker, onProgress }: FuzzOptions): Promise<Finding> {
  const app = await startAppUnderTest(worker);
  const faults: string[] = [];
  let tried = 0;
  try {
    const ingredients = { texts: await identifiersIn(app), values: LOCAL_VALUES };
    const untouched = app.content.state();
    for (const kind of ["malformed", "sound"] as const) {
      const count = Math.min(Math.ceil(perChannel * SHARE[kind]), kind === "sound" ? MOST_SOUND : perChannel);
      for (const [index, channel] of CHANNELS.entries()) {
        const random = seededRandom(seed + index);
        const maker = payloadMaker(contract[channel].input, () => random.next(), ingredients);
        const payloads = Array.from({ length: count }, () => maker[kind]());
        const found = await feed(app, channel, kind, payloads, untouched);
        faults.push(...found.map((fault) => `${channel}, ${kind}, seed ${seed}: ${fault}`));
        tried += count;
        onProgress?.(`${channel}: ${count} ${kind} payloads, ${found.length} faults`);
      }
    }
    faults.push(...(await unknownChannels(app)), ...app.content.damage().map((damage) => `the database: ${damage}`));
  } finally {
    await app.close();
  }
  return { name: "IPC payloads", tried, survived: Math.max(0, tried - faults.length), lost: [], faults };
}

async function feed(
  app: AppUnderTest,
  channel: Channel,
  kind: "malformed" | "sound",
  payloads: readonly unknown[],
  untouched: string,
): Promise<string[]> {
  const faults: string[] = [];
  const dialogs = app.dialogs();
  for (const [index, payload] of payloads.entries()) {
    // Now and then what was to be spoilt is sound all the same.
    if (kind === "malformed" && isSound(channel, payload)) continue;
    const answer = await answerOf(app, channel, payload);
    const fault = kind === "sound" ? answerFault(channel, answer) : refusalFault(answer);
    const found = [...app.takeBugs(), ...(fault === undefined ? [] : [fault])];
    if (kind === "malformed" && app.content.state() !== untouched)
      return [...faults, `${described(payload)} changed the library`];
    if (kind === "malformed" && app.dialogs() !== dialogs) return [...faults, `${described(payload)} reached a dialog`];
    faults.push(...found.map((each) => `payload ${index}, ${described(payload)}: ${each}`));
  }
  return faults;
}

async function unknownChannels(app: AppUnderTest): Promise<string[]> {
  const faults: string[] = [];
  for (const name of ["", "articles.drop", "__proto__", "toString", "constructor", null, 7, {}, ["library.info"]]) {
    const fault = refusalFault(await answerOf(app, name, undefined));
    if (fault !== undefined) faults.push(`channel ${JSON.stringify(name)}: ${fault}`);
  }
  return faults;
}

async function answerOf(app: AppUnderTest, channel: unknown, payload: unknown): Promise<Result<unknown> | string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((settle) => {
    timer = setTimeout(settle, PATIENCE, "no answer");
  });
  try {
    return await Promise.race([app.ask(channel, payload), late]);
  } catch (thrown) {
    return `thrown: ${String(thrown)}`;
  } finally {
    clearTimeout(timer);
  }
}

function refusalFault(answer: Result<unknown> | string): string | undefined {
  if (typeof answer === "string") return answer;
  if (answer.ok) return "was answered as if it were sound";
  if (!DatelineErrorSchema.safeParse(answer.error).success)
    return `an error without type: ${JSON.stringify(answer.error)}`;
  if (JSON.stringify(answer.error).length > LONGEST_ERROR) return "the error repeats the payload at length";
  return answer.error.code === "invalid-input" ? undefined : `refused as ${answer.error.code}`;
}

const LONGEST_ERROR = 2000;

function answerFault(channel: Channel, answer: Result<unknown> | string): string | undefined {
  if (typeof answer === "string") return answer;
  if (answer.ok)
    return contract[channel].output.safeParse(answer.value).success ? undefined : "an answer that breaks the contract";
  if (!DatelineErrorSchema.safeParse(answer.error).success)
    return `an error without type: ${JSON.stringify(answer.error)}`;
  return answer.error.code === "internal" ? `a bug: ${answer.error.message}` : undefined;
}

function isSound(channel: Channel, payload: unknown): boolean {
  try {
    return contract[channel].input.safeParse(payload).success;
  } catch {
    return false;
  }
}

/** Identifiers that exist, so that hostile requests meet real articles, authors, categories and pictures. */
async function identifiersIn(app: AppUnderTest): Promise<string[]> {
  const query = {
    search: "",
    status: null,
    categoryId: null,
    trashed: false,
    sort: "created",
    descending: false,
    cursor: null,
    limit: 50,
  };
  const lists = [
    await app.ask("articles.list", query),
    await app.ask("authors.list", undefined),
    await app.ask("categories.list", undefined),
  ];
  const text = JSON.stringify(lists);
  return [...new Set(text.match(/"(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64})"/g))].map((quoted) => quoted.slice(1, -1));
}

function described(payload: unknown): string {
  try {
    const text = JSON.stringify(payload, (_key, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
    return (text ?? String(payload)).slice(0, 300);
  } catch (thrown) {
    return `a payload that cannot be written down (${String(thrown).slice(0, 80)})`;
  }
}
