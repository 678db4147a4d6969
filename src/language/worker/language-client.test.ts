import { expect, onTestFinished, test, vi } from "vitest";
import type { HouseStyleRule } from "../../shared/house-style.ts";
import type { Finding } from "../findings.ts";
import { openLanguageClient } from "./language-client.ts";
import { NO_PREFERENCES, type Request, type Response } from "./protocol.ts";
import { REST, type WorkerPort } from "./worker-host.ts";

interface FalseWorker {
  requests: Request[];
  answer: (response: Response) => void;
  ended: boolean;
}

/** A worker that does what the test tells it, and the client at its other end, in false time. */
function desk() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const workers: FalseWorker[] = [];
  const seen: string[] = [];
  const client = openLanguageClient({
    createWorker: (): WorkerPort => {
      const worker: FalseWorker = { requests: [], answer: () => {}, ended: false };
      workers.push(worker);
      return {
        postMessage: (request) => void worker.requests.push(structuredClone(request)),
        addEventListener: (_, listener) => {
          worker.answer = (data) => listener({ data });
        },
        terminate: () => {
          worker.ended = true;
        },
      };
    },
    onFindings: ({ key, findings, complete }) =>
      seen.push(`${key}: ${findings.map(({ rule }) => rule).join()}${complete ? "" : " …"}`),
    onRefusedRule: (rule) => seen.push(`refused ${rule}`),
    onStopped: () => seen.push("stopped"),
  });
  return {
    client,
    workers,
    seen,
    worker: () => workers.at(-1) ?? expect.fail("no worker"),
    text: (key: string, text: string) => client.setBlock({ key, kind: "paragraph", language: "en", text }),
    wait: (milliseconds: number) => vi.advanceTimersByTime(milliseconds),
  };
}

function finding(rule: string, block: string, start: number): Finding {
  return { rule, kind: "grammar", severity: "warning", message: "", block, start, end: start + 1, suggestions: [] };
}

function rule(id: string): HouseStyleRule {
  const pattern = { kind: "expression", source: "x", flags: "" } as const;
  return {
    id,
    pattern,
    suggestion: "",
    reason: "",
    severity: "warning",
    language: null,
    inQuotations: true,
    enabled: true,
  };
}

test("many keystrokes make one update, with the last state of each block", () => {
  const { text, wait, worker, client } = desk();
  for (const state of ["T", "Th", "The"]) text("a", state);
  text("b", "gone");
  client.removeBlock("b");
  client.arrange(["a"], ["a"]);
  expect(worker().requests).toEqual([]);
  wait(200);
  wait(200);
  expect(worker().requests).toEqual([
    {
      type: "update",
      changed: [{ revision: 3, block: { key: "a", kind: "paragraph", language: "en", text: "The" }, engine: null }],
      removed: ["b"],
      order: ["a"],
      visible: ["a"],
    },
  ]);
});

test("answers to an earlier state are dropped; those of block and article are shown together", () => {
  const { text, wait, worker, seen } = desk();
  text("a", "one");
  wait(200);
  text("a", "two");
  const own = (revision: number, ...findings: Finding[]): Response => ({
    type: "blocks",
    results: [{ block: "a", revision, complete: true, findings, engine: [] }],
  });
  worker().answer(own(1, finding("stale", "a", 0)));
  worker().answer(own(2, finding("late", "a", 5)));
  worker().answer({
    type: "article",
    results: [{ block: "a", revision: 2, complete: true, findings: [finding("early", "a", 1)], engine: null }],
  });
  worker().answer({ type: "article", results: [] });
  worker().answer({ type: "article", results: [] });
  expect(seen).toEqual(["a: late", "a: early,late", "a: late"]);
});

test("a worker that hangs is begun again carefully, and then without the rule it hung on", () => {
  const { client, text, wait, workers, worker, seen } = desk();
  client.configure({ ...NO_PREFERENCES, houseStyle: [rule("fine"), rule("endless")] });
  text("a", "x");
  wait(200);
  wait(5_000);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(worker().requests).toMatchObject([
    { type: "configure", careful: true },
    { type: "update", order: [] },
  ]);
  worker().answer({ type: "engine", engine: "harper", state: "opening" });
  worker().answer({ type: "running", rule: "fine" });
  worker().answer({ type: "running", rule: "endless" });
  wait(5_000);
  expect(worker().requests).toMatchObject([
    { type: "configure", careful: false, preferences: { houseStyle: [{ id: "fine" }] } },
    { type: "update", changed: [{ block: { key: "a" } }] },
  ]);
  worker().answer({ type: "idle" });
  wait(REST - 1);
  expect([workers.length, seen]).toEqual([3, ["refused endless"]]);
});

test("signs of life, an engine that opens and an idle worker keep the watchdog quiet", () => {
  const { text, wait, workers, worker } = desk();
  text("a", "x");
  wait(200);
  for (let second = 0; second < 20; second += 1) {
    wait(1_000);
    worker().answer({ type: "alive" });
  }
  worker().answer({ type: "engine", engine: "harper", state: "opening" });
  worker().answer({ type: "alive" });
  wait(25_000);
  worker().answer({ type: "engine", engine: "harper", state: "ready" });
  worker().answer({ type: "idle" });
  wait(100_000);
  expect(workers.length).toBe(1);
});

test("a worker that hangs again and again is given up, and questions are still answered", async () => {
  const { client, text, wait, workers, seen } = desk();
  text("a", "x");
  const asked = client.suggest("teh", "en");
  for (let minute = 0; minute < 10; minute += 1) wait(60_000);
  expect([workers.length, seen, await asked, await client.suggest("teh", "en")]).toEqual([6, ["stopped"], [], []]);
});

test("suggestions find the one who asked", async () => {
  const { client, worker } = desk();
  const [one, other] = [client.suggest("teh", "en"), client.suggest("adn", "en")];
  worker().answer({ type: "suggestions", request: 2, suggestions: ["and"] });
  worker().answer({ type: "suggestions", request: 1, suggestions: ["the"] });
  expect(await Promise.all([one, other])).toEqual([["the"], ["and"]]);
});

test("a worker with nothing to do is ended, and begun again with all it knew when a text changes", () => {
  const { client, text, wait, workers, worker, seen } = desk();
  const found = finding("spelling", "a", 0);
  client.configure({ ...NO_PREFERENCES, houseStyle: [rule("fine")] });
  text("a", "teh");
  text("b", "fine");
  client.arrange(["a", "b"], ["a"]);
  wait(200);
  worker().answer({
    type: "blocks",
    results: [{ block: "a", revision: 1, complete: true, findings: [], engine: [found] }],
  });
  worker().answer({ type: "idle" });
  wait(REST - 1);
  expect(workers.map(({ ended }) => ended)).toEqual([false]);
  wait(1);
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  client.arrange(["a", "b"], ["b"]);
  wait(1_000);
  expect(workers.length).toBe(1);
  text("b", "finer");
  wait(200);
  expect(worker().requests).toMatchObject([
    { type: "configure", careful: false, preferences: { houseStyle: [{ id: "fine" }] } },
    {
      type: "update",
      changed: [
        { revision: 1, block: { text: "teh" }, engine: [found] },
        { revision: 3, block: { text: "finer" }, engine: null },
      ],
      order: ["a", "b"],
      visible: ["b"],
    },
  ]);
  worker().answer({ type: "idle" });
  wait(REST);
  expect([workers.map(({ ended }) => ended), seen]).toEqual([[true, true], ["a: "]]);
});

test("a worker that works, or is asked something, is not ended", async () => {
  const { client, text, wait, workers, worker } = desk();
  text("a", "x");
  wait(200);
  worker().answer({ type: "idle" });
  wait(REST - 200);
  text("a", "y");
  wait(200);
  for (let second = 0; second < 40; second += 1) {
    wait(1_000);
    worker().answer({ type: "alive" });
  }
  worker().answer({ type: "idle" });
  expect(workers.length).toBe(1);
  wait(REST);
  const asked = client.suggest("teh", "en");
  worker().answer({ type: "suggestions", request: 1, suggestions: ["the"] });
  expect([workers.map(({ ended }) => ended), await asked]).toEqual([[true, false], ["the"]]);
});

test("walking through articles that are not checked neither keeps a worker from rest nor wakes it", () => {
  const { client, text, wait, workers, worker } = desk();
  const dated = (dateline: string) => ({ ...NO_PREFERENCES, dateline });
  client.configure(dated("2026-01-01"));
  text("a", "teh");
  wait(200);
  worker().answer({ type: "idle" });
  wait(REST / 2);
  for (const day of ["2026-01-02", "2026-01-03"]) {
    // The next article's preferences come before the text of the last is gone.
    client.configure(dated(day));
    client.removeBlock("a");
    wait(REST / 2);
  }
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  text("b", "teh");
  wait(200);
  expect(worker().requests).toMatchObject([
    { type: "configure", preferences: { dateline: "2026-01-03" } },
    { type: "update", changed: [{ block: { key: "b" } }] },
  ]);
});

test("a worker that is awake with no text hears of what has been set before the next text, and is ended all the same", () => {
  const { client, text, wait, workers, worker } = desk();
  text("a", "teh");
  wait(200);
  client.removeBlock("a");
  wait(200);
  worker().answer({ type: "idle" });
  wait(REST / 2);
  client.configure({ ...NO_PREFERENCES, dateline: "2026-01-02" });
  text("b", "teh");
  wait(200);
  expect(worker().requests.slice(2)).toMatchObject([{ type: "configure" }, { type: "update" }]);
  client.removeBlock("b");
  wait(200);
  worker().answer({ type: "idle" });
  wait(REST / 2);
  client.configure({ ...NO_PREFERENCES, dateline: "2026-01-03" });
  wait(REST / 2);
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
});
