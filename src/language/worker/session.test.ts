import { expect, test } from "vitest";
import type { Finding } from "../findings.ts";
import { startingHouseStyle } from "../house-style/starting-set.ts";
import { installedEngines } from "../spelling/installed-engines.ts";
import { NO_PREFERENCES, type Preferences, type Request, type Response } from "./protocol.ts";
import { openSession } from "./session.ts";
import { createTurns } from "./turns.ts";

const engines = installedEngines();

/** A session on the real engines, and all it says until it is idle. */
function openDesk() {
  const heard: Response[] = [];
  let becameIdle = (): void => {};
  const session = openSession({
    engines,
    post: (response) => {
      heard.push(structuredClone(response));
      if (response.type === "idle") becameIdle();
    },
    now: () => performance.now(),
    nextTurn: createTurns(),
    after: (delay, callback) => void setTimeout(callback, delay),
  });
  return async (...requests: Request[]): Promise<Response[]> => {
    heard.length = 0;
    const idle = new Promise<void>((resolve) => (becameIdle = resolve));
    for (const request of requests) session.receive(request);
    await idle;
    return [...heard];
  };
}

const configure = (preferences: Partial<Preferences>, careful = false): Request => ({
  type: "configure",
  preferences: { ...NO_PREFERENCES, ...preferences },
  careful,
});

let revision = 0;
function update(
  texts: Record<string, string>,
  language: string,
  visible: string[] = [],
  known: Record<string, Finding[]> = {},
): Request {
  const changed = Object.entries(texts).map(([key, text]) => {
    revision += 1;
    return { revision, block: { key, kind: "paragraph" as const, language, text }, engine: known[key] ?? null };
  });
  return { type: "update", changed, removed: [], order: Object.keys(texts), visible };
}

/** The last findings of each block, as `block: rule found-at`. */
function findings(responses: readonly Response[], type: "blocks" | "article" = "blocks"): string[] {
  const last = new Map<string, string[]>();
  for (const response of responses) {
    if (response.type !== type) continue;
    for (const { block, findings } of response.results)
      last.set(
        block,
        findings.map(({ rule, start }) => `${rule} ${start}`),
      );
  }
  return Array.from(last, ([block, found]) => `${block}: ${found.join(", ")}`).toSorted();
}

test("a block goes through rules, house style, spelling and grammar; the article through its own checks", async () => {
  const ask = openDesk();
  const responses = await ask(
    configure({ houseStyle: startingHouseStyle(), dateline: "2024-02-20", knownNames: ["Mohammed Farah"] }),
    update(
      { a: "“The the ferry sails TK, 3 percent late.", b: "They recieve Mohamed Farah today, 21 February." },
      "en-GB",
    ),
  );
  expect(findings(responses)).toEqual([
    "a: doubled-word 1, placeholder 21, house-style/en-gb-percent 27",
    "b: unknown-word 5, known-name 13",
  ]);
  expect(findings(responses, "article")).toEqual(["a: unbalanced-quotation-marks 0", "b: dateline-date 34"]);
});

test("word lists, ignored findings and switched-off rules take findings away without checking again", async () => {
  const ask = openDesk();
  await ask(update({ a: "They recieve teh the the plan." }, "en-GB"));
  const responses = await ask(
    configure({
      wordLists: [["recieve"]],
      ignored: [{ scope: "always", rule: "doubled-word", text: "the the" }],
    }),
  );
  expect(findings(responses)).toEqual([expect.stringMatching(/^a: \S+ 13$/)]);
});

test("each language by its engine; one that nothing knows is checked by rules alone", async () => {
  const ask = openDesk();
  const french = await ask(update({ a: "Les habitantts du du quartier" }, "fr"));
  const swahili = await ask(update({ a: "Habari TK za asubuhi" }, "sw"));
  expect([findings(french), findings(swahili)]).toEqual([["a: unknown-word 4, doubled-word 15"], ["a: placeholder 7"]]);
  expect(french.filter(({ type }) => type === "engine")).toEqual([
    { type: "engine", engine: "dictionary-fr", state: "opening" },
    { type: "engine", engine: "dictionary-fr", state: "ready" },
  ]);
});

test("the latest state of a block wins, and a removed one is forgotten", async () => {
  const ask = openDesk();
  const last = update({ b: "They receive it." }, "en-GB");
  if (last.type !== "update") throw new Error("an update expected");
  const responses = await ask(update({ a: "TK", b: "They recieve it." }, "en-GB"), { ...last, removed: ["a"] });
  const results = responses.flatMap((response) => (response.type === "blocks" ? response.results : []));
  expect(findings(responses)).toContain("b: ");
  expect(results.filter(({ block, complete }) => block === "a" && complete)).toEqual([]);
});

test("visible blocks are answered first, others together", async () => {
  const ask = openDesk();
  const texts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`p${at}`, `The ferry sails at ${at} TK.`]));
  const responses = await ask(update(texts, "en-GB", ["p50"]));
  const results = responses.filter((response) => response.type === "blocks");
  expect(results[0]).toMatchObject({ results: [{ block: "p50", findings: [{ rule: "placeholder" }] }] });
  expect(results.length).toBeLessThan(30);
  expect(findings(responses).length).toBe(60);
});

test("in careful mode every expression is announced before it runs", async () => {
  const ask = openDesk();
  const house = startingHouseStyle().find(({ pattern }) => pattern.kind === "expression");
  if (house === undefined) throw new Error("a rule expected");
  const responses = await ask(configure({ houseStyle: [house] }, true), update({ a: "x" }, "en-GB"));
  expect(responses.filter(({ type }) => type === "running")).toEqual([{ type: "running", rule: house.id }]);
});

test("a house rule that cannot run is refused by name", async () => {
  const ask = openDesk();
  const [house] = startingHouseStyle();
  if (house === undefined) throw new Error("a rule expected");
  const endless = { ...house, id: "endless", pattern: { kind: "expression", source: "(a+)+b", flags: "" } as const };
  const responses = await ask(configure({ houseStyle: [endless] }), update({ a: "x" }, "en-GB"));
  expect(responses.find(({ type }) => type === "refused")).toMatchObject({
    rule: "endless",
    error: { code: "invalid-input", place: "characters 2 to 3" },
  });
});

test("suggestions come on demand, and open the engine if need be", async () => {
  const ask = openDesk();
  const responses = await ask({ type: "suggest", request: 7, language: "es", word: "habitanttes" });
  expect(responses.find(({ type }) => type === "suggestions")).toMatchObject({
    request: 7,
    suggestions: expect.arrayContaining(["habitantes"]),
  });
});

test("what an engine is known to find is not asked again, and the engine stays closed", async () => {
  const desk = openDesk();
  const texts = { a: "The harbor of the the town." };
  const asked = await desk(configure({}), update(texts, "en"));
  const engine = asked.flatMap((response) => (response.type === "blocks" ? response.results : [])).at(-1)?.engine ?? [];
  expect(engine.map(({ rule }) => rule)).toContain("unknown-word");
  const known = await openDesk()(configure({}), update(texts, "en", [], { a: engine }));
  expect([findings(known), known.filter(({ type }) => type === "engine")]).toEqual([findings(asked), []]);
});
