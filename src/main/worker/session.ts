import { resolve } from "node:path";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { importDeskOf } from "../import/import-desk.ts";
import { importSamples } from "../import/import-samples.ts";
import { describeLibrary, type Library } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";
import { indexArticles } from "../search/index-articles.ts";
import type { SessionRequests, WorkerMessage, WorkerRequest } from "./requests.ts";
import { serve } from "./services.ts";

/** How long the library is left alone before the search index catches up, in milliseconds. */
const IDLE = 1500;
/** How many articles are indexed at one go, so that a request never waits long. */
const INDEXED_AT_ONCE = 8;
/** How long what was saved may wait to be copied into the recovery journal, in milliseconds. */
const JOURNAL_DELAY = 1000;
/** How many articles the journal takes at one go. */
const JOURNALLED_AT_ONCE = 8;

/** One library at a time, answering requests as they come. */
export interface LibrarySession {
  answer: (request: WorkerRequest) => Promise<void>;
}

/** A session without a library yet. `send` carries its answers, and bugs to be logged. */
export function startSession(send: (message: WorkerMessage<unknown>) => void): LibrarySession {
  let library: Library | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let journalling: ReturnType<typeof setTimeout> | undefined;
  const underWay = new Set<Promise<unknown>>();

  async function answer(request: WorkerRequest): Promise<void> {
    clearTimeout(idle);
    try {
      send({ kind: "answer", id: request.id, result: await perform(request) });
    } catch (thrown) {
      send({ kind: "bug", request: request.name, stack: stackOf(thrown) });
      send({ kind: "answer", id: request.id, result: fail(unexpected) });
    }
    indexWhenIdle(IDLE);
    journalSoon(JOURNAL_DELAY);
  }

  async function perform(request: WorkerRequest): Promise<Result<unknown>> {
    if (request.name === "session.open") return open(request.input);
    if (request.name === "session.close") return close();
    if (library === null) return fail(notOpen);
    const work = serve(library, request);
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  }

  async function open(input: SessionRequests["session.open"]["input"]): Promise<Result<unknown>> {
    if (library !== null && library.paths.folder === resolve(input.folder)) return succeed(describeLibrary(library));
    const opened = await openLibrary(input.folder, { create: input.create, access: "write" });
    if (!opened.ok) return opened;
    await close();
    library = opened.value.library;
    if (opened.value.created && input.samples) await importSamples(library);
    return succeed(describeLibrary(library));
  }

  async function close(): Promise<Result<null>> {
    if (library !== null) importDeskOf(library).discard();
    await Promise.allSettled(underWay);
    library?.close();
    library = null;
    return succeed(null);
  }

  function indexWhenIdle(delay: number): void {
    clearTimeout(idle);
    if (library === null || library.readOnlyReason !== null) return;
    idle = setTimeout(() => {
      try {
        if (library !== null && indexArticles(library.database, INDEXED_AT_ONCE)) indexWhenIdle(0);
      } catch (thrown) {
        send({ kind: "bug", request: "idle", stack: stackOf(thrown) });
      }
    }, delay);
  }

  /** Not put off by further requests, so that whoever types without a pause is journalled too. */
  function journalSoon(delay: number): void {
    if (journalling !== undefined || library === null || library.journal === null) return;
    journalling = setTimeout(() => {
      journalling = undefined;
      try {
        if (library?.isInPlace() === true && library.journal?.write(JOURNALLED_AT_ONCE) === true) journalSoon(0);
      } catch (thrown) {
        send({ kind: "bug", request: "idle", stack: stackOf(thrown) });
      }
    }, delay);
  }

  return { answer };
}

const notOpen = { code: "library-missing", message: "No library is open." } as const;
const unexpected = {
  code: "internal",
  message: "Something unexpected went wrong. The details are in Dateline’s log file.",
} as const;

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
