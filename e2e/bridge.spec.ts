import { randomNumbers } from "../src/document/testing/random-tree.ts";
import { contract } from "../src/shared/ipc/contract.ts";
import { payloadMaker } from "../src/shared/ipc/testing/payloads.ts";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs, declineQuestions } from "./native.ts";

const SEED = 20260401;
const PER_CHANNEL = 16;
const CHANNELS = Object.entries(contract).map(([channel, { input }]) => ({ channel, input }));

test("nothing malformed gets through the bridge, from whatever the page makes up", async ({ dateline }) => {
  const { application, desk, window } = dateline;
  await expect(desk.rows).toHaveCount(3);
  await answerFileDialogs(application, []);
  await declineQuestions(application);
  const content = (): Promise<unknown> =>
    window.evaluate(async () => {
      const { request } = Reflect.get(globalThis, "dateline");
      const query = { search: "", status: null, categoryId: null, trashed: false, sort: "created", descending: false };
      return [
        await request("articles.list", { ...query, cursor: null, limit: 500 }),
        await request("articles.counts"),
        await request("authors.list"),
        await request("categories.list"),
        await request("publication.read"),
      ];
    });
  const before = await content();
  const requests = CHANNELS.flatMap(({ channel, input }, index) => {
    const maker = payloadMaker(input, randomNumbers(SEED + index));
    return Array.from({ length: PER_CHANNEL }, () => maker.malformed())
      .filter((payload) => !input.safeParse(payload).success)
      .map((payload) => ({ channel, payload: written(payload) }));
  });
  const answers = await window.evaluate(async (list) => {
    const { request } = Reflect.get(globalThis, "dateline");
    const outcomes: string[] = [];
    for (const { channel, payload } of list) {
      const input = JSON.parse(payload, (_key, value) => {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, "$kind")) return value;
        const { $kind: kind, text } = value;
        if (kind === "number") return Number(text);
        if (kind === "bigint") return BigInt(text);
        return kind === "bytes" ? new Uint8Array(Number(text)) : undefined;
      });
      try {
        const outcome = await request(channel, input);
        outcomes.push(outcome.ok ? `${channel} ok` : outcome.error.code);
      } catch {
        outcomes.push("thrown");
      }
    }
    return outcomes;
  }, requests);
  expect(requests.length).toBeGreaterThan(CHANNELS.length * PER_CHANNEL * 0.5);
  const odd = await window.evaluate(oddRequests, Object.keys(contract));
  // What the bridge itself cannot carry is thrown back in the page; what arrives is refused by the gate.
  expect([...answers, ...odd].filter((outcome) => outcome !== "thrown" && outcome !== "invalid-input")).toEqual([]);
  expect(answers.filter((outcome) => outcome === "invalid-input").length).toBeGreaterThan(answers.length * 0.9);
  expect(await content()).toEqual(before);
  await desk.startArticle();
  await dateline.editor.type("Still at work.");
  await dateline.editor.saved();
});

/** A payload as text that keeps what JSON has no words for. */
function written(payload: unknown): string {
  const marked = (kind: string, text: string): object => ({ $kind: kind, text });
  return JSON.stringify(payload, (_key, value: unknown) => {
    if (value === undefined) return marked("undefined", "");
    if (typeof value === "bigint") return marked("bigint", String(value));
    if (typeof value === "number" && !Number.isFinite(value)) return marked("number", String(value));
    if (value instanceof Uint8Array) return marked("bytes", String(value.length));
    return value;
  });
}

/** Asks each channel with what only a page can make: what cannot be cloned, what throws when read, what has no end. */
async function oddRequests(channels: string[]): Promise<string[]> {
  const { request } = Reflect.get(globalThis, "dateline");
  const trap = (): never => {
    throw new Error("a property that must not be read");
  };
  const endless: Record<string, unknown> = {};
  endless["id"] = endless;
  let deep: unknown = "bottom";
  for (let level = 0; level < 5000; level += 1) deep = [deep];
  const made: unknown[] = [
    () => "called",
    Symbol("any"),
    new Map([["id", "x"]]),
    Object.defineProperty({}, "id", { enumerable: true, get: trap }),
    new Proxy({}, { get: trap, ownKeys: trap }),
    endless,
    deep,
    document.body,
    new WeakMap(),
    Promise.resolve(1),
    new ArrayBuffer(8),
  ];
  const outcomes: string[] = [];
  for (const channel of [...channels, "", "__proto__", "articles.drop", {}, null]) {
    for (const payload of made) {
      try {
        const outcome = await request(channel, payload);
        outcomes.push(outcome.ok ? `${String(channel)} ok` : outcome.error.code);
      } catch {
        outcomes.push("thrown");
      }
    }
  }
  return outcomes;
}
