import { randomNumbers } from "../src/document/testing/random-tree.ts";
import { contract } from "../src/shared/ipc/contract.ts";
import { payloadMaker } from "../src/shared/ipc/testing/payloads.ts";
import { expect, test } from "./fixtures.ts";
import { answerFileDialogs, declineQuestions } from "./native.ts";

const SEED = 20260401;
const PER_CHANNEL = 16;
/** Longer ones are left to the campaign that has no browser to write them down for. */
const LONGEST = 10_000;
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
    const texts = Array.from({ length: PER_CHANNEL }, () => jsonOf(maker.malformed()));
    return texts
      .filter((text) => text.length < LONGEST && !input.safeParse(JSON.parse(text)).success)
      .map((text) => ({ channel, text }));
  });
  const answers = await window.evaluate(async (list) => {
    const { request } = Reflect.get(globalThis, "dateline");
    const outcomes: string[] = [];
    for (const { channel, text } of list) {
      try {
        const outcome = await request(channel, JSON.parse(text));
        outcomes.push(outcome.ok ? `${channel} ok` : outcome.error.code);
      } catch {
        outcomes.push("thrown");
      }
    }
    return outcomes;
  }, requests);
  expect(requests.length).toBeGreaterThan(CHANNELS.length * PER_CHANNEL * 0.4);
  const odd = await window.evaluate(oddRequests, Object.keys(contract));
  // What the bridge itself cannot carry is thrown back in the page; what arrives is refused by the gate.
  expect([...answers, ...odd].filter((outcome) => outcome !== "thrown" && outcome !== "invalid-input")).toEqual([]);
  expect(answers.filter((outcome) => outcome === "invalid-input").length).toBeGreaterThan(answers.length * 0.9);
  expect(await content()).toEqual(before);
  await desk.startArticle();
  await dateline.editor.type("Still at work.");
  await dateline.editor.saved();
});

/** A payload as text: what JSON has no words for is left to the odd requests. */
function jsonOf(payload: unknown): string {
  const plain = (_key: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);
  return JSON.stringify(payload, plain) ?? "null";
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
    new Uint8Array(70_000),
    new Date(Number.NaN),
    Number.NaN,
    10n ** 30n,
    [undefined],
    { id: undefined },
  ];
  const outcomes: string[] = [];
  for (const channel of [...channels, "", "__proto__", "articles.drop", {}, null]) {
    for (const payload of made) {
      try {
        const outcome = await request(channel, payload);
        outcomes.push(outcome.ok ? `answered ${JSON.stringify(channel)}` : outcome.error.code);
      } catch {
        outcomes.push("thrown");
      }
    }
  }
  return outcomes;
}
