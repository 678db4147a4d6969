import { describe, expect, it } from "vitest";
import { contract } from "../../shared/ipc/contract.ts";
import { fail } from "../../shared/result.ts";
import { answerRequest, type Handlers, isChannel } from "./answer.ts";
import { handlersOf } from "./handlers.ts";

/** Payloads that no request of the contract takes. */
const MALFORMED: readonly unknown[] = [
  null,
  0,
  -1,
  Number.NaN,
  "",
  "../../etc/passwd",
  "' OR 1 = 1 --",
  true,
  [],
  [{}],
  {},
  { id: null },
  { id: "../../../etc/passwd" },
  { id: "01890000-0000-7000-8000-000000000000", extra: 1 },
  { __proto__: { id: "x" }, constructor: 1 },
  new Map(),
  new Uint8Array(8),
  () => undefined,
  Symbol("any"),
  10n ** 30n,
];

const channels = Object.keys(contract).filter(isChannel);

describe("the gate", () => {
  it.each(channels)("lets nothing malformed through to %s", async (channel) => {
    const { handlers, calls } = spies();
    const answers = [];
    for (const payload of MALFORMED) answers.push(await answerRequest(handlers, channel, payload, neverReport));
    expect({ calls, codes: new Set(answers.map((answer) => (answer.ok ? "ok" : answer.error.code))) }).toEqual({
      calls: [],
      codes: new Set(["invalid-input"]),
    });
  });

  it.each([
    undefined,
    null,
    "",
    "articles",
    "articles.drop",
    "__proto__",
    "toString",
    "constructor",
    7,
    {},
    ["library.info"],
  ])("knows no channel %j", async (channel) => {
    const { handlers, calls } = spies();
    const answer = await answerRequest(handlers, channel, undefined, neverReport);
    expect({ calls, answer }).toMatchObject({ calls: [], answer: { ok: false, error: { code: "invalid-input" } } });
  });

  it("hands on what is sound, and says where something is not", async () => {
    const { handlers, calls } = spies();
    const answers = [
      await answerRequest(handlers, "library.info", undefined, neverReport),
      await answerRequest(handlers, "articles.open", { id: "no identifier" }, neverReport),
    ];
    expect({ calls, places: answers.map((answer) => (answer.ok ? null : answer.error.place)) }).toEqual({
      calls: ["library.info"],
      places: [undefined, "articles.open.id"],
    });
  });

  it("reports a bug, and tells the window no more than that there was one", async () => {
    const { handlers } = spies();
    const reports: string[] = [];
    const throwing = { ...handlers, "tags.list": () => Promise.reject(new Error("at /home/reporter/secret")) };
    const answer = await answerRequest(throwing, "tags.list", undefined, (report) => reports.push(report));
    expect({
      answer: JSON.stringify(answer).includes("secret"),
      reports: reports.map((report) => report.split("\n")[0]),
    }).toEqual({
      answer: false,
      reports: ["tags.list: Error: at /home/reporter/secret"],
    });
  });
});

/** The handlers of the app, over a library and dialogs that only note what they are asked. */
function spies(): { handlers: Handlers; calls: string[] } {
  const calls: string[] = [];
  const note = (name: string): Promise<ReturnType<typeof fail>> => {
    calls.push(name);
    return Promise.resolve(fail({ code: "cancelled", message: "noted" }));
  };
  const library = { request: note, stop: () => Promise.resolve() };
  const handlers = handlersOf(library, {
    "library.choose": () => note("library.choose"),
    "articles.export": () => note("articles.export"),
    "bulk.export": () => note("bulk.export"),
    "popular.choose": () => note("popular.choose"),
    "import.choose": () => note("import.choose"),
    "import.clipboard": () => note("import.clipboard"),
    "import.saveReport": () => note("import.saveReport"),
    "assets.choose": () => note("assets.choose"),
    "backups.reveal": () => note("backups.reveal"),
    "edition.export": () => note("edition.export"),
    "edition.cancel": () => note("edition.cancel"),
    "links.open": () => note("links.open"),
    "paste.plain": () => note("paste.plain"),
    "paste.saveReport": () => note("paste.saveReport"),
    "rescue.saveCopy": () => note("rescue.saveCopy"),
    "language.personal": () => note("language.personal"),
    "language.savePersonal": () => note("language.savePersonal"),
  });
  return { handlers, calls };
}

function neverReport(description: string): never {
  throw new Error(`a bug was reported: ${description}`);
}
