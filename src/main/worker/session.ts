import type { DatelineError } from "../../shared/errors.ts";
import type { RebuildReport } from "../../shared/recovery.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { bulkDeskOf } from "../bulk/bulk-desk.ts";
import { importDeskOf } from "../import/import-desk.ts";
import { failureOf } from "../db/failure.ts";
import { importSamples } from "../import/import-samples.ts";
import { describeLibrary, type Library } from "../library/library.ts";
import { openLibrary } from "../library/open-library.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { openDamaged } from "../recovery/open-damaged.ts";
import { rebuildLibrary } from "../recovery/rebuild-library.ts";
import { indexArticles } from "../search/index-articles.ts";
import { watchThemes } from "../themes/watch-themes.ts";
import { type ServedBackupChannel, isServedBackup, startBackupDesk } from "./backup-desk.ts";
import { holdLibrary } from "./held-library.ts";
import type { LibraryRequestName, RequestOf, SessionRequests, WorkerMessage, WorkerRequest } from "./requests.ts";
import { serve } from "./services.ts";

/** How long the library is left alone before the search index catches up, in milliseconds. */
const IDLE = 1500;
/** How many articles are indexed at one go, so that a request never waits long. */
const INDEXED_AT_ONCE = 8;
/** How long what was saved may wait to be copied into the recovery journal, in milliseconds. */
const JOURNAL_DELAY = 1000;
/** How many articles the journal takes at one go. */
const JOURNALLED_AT_ONCE = 8;

/** How often a library that is gone, or can only be read, is looked at again, in milliseconds. */
const LOOK_AGAIN = 2000;

/** One library at a time, answering requests as they come. */
export interface LibrarySession {
  answer: (request: WorkerRequest) => Promise<void>;
}

/** A session without a library yet. `send` carries its answers, and bugs to be logged. */
export function startSession(send: (message: WorkerMessage<unknown>) => void): LibrarySession {
  const held = holdLibrary();
  let idle: ReturnType<typeof setTimeout> | undefined;
  let journalling: ReturnType<typeof setTimeout> | undefined;
  let lookingAgain: ReturnType<typeof setTimeout> | undefined;
  const underWay = new Set<Promise<unknown>>();
  const backups = startBackupDesk({
    onProgress: (payload) => send({ kind: "event", event: "backup-progress", payload }),
    onFailure: (payload) => send({ kind: "event", event: "problem", payload }),
    replace,
  });

  const themes = watchThemes(() => send({ kind: "event", event: "themes-changed", payload: null }));

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
    lookAgain();
    backups.noticed(held.library);
    themes.noticed(held.library);
  }

  async function perform(request: WorkerRequest): Promise<Result<unknown>> {
    switch (request.name) {
      case "session.open":
        return open(request.input);
      case "session.close":
        return close();
      case "session.damaged":
        return showDamaged(request.input.error);
      case "library.rebuild":
        return rebuild();
      case "backups.restoreLibrary":
        return restore(request.input);
      default:
        return serveFrom(request);
    }
  }

  async function serveFrom(request: RequestOf<LibraryRequestName | ServedBackupChannel>): Promise<Result<unknown>> {
    const library = await held.current();
    if (!library.ok) return library;
    const work = isServedBackup(request) ? backups.answer(library.value, request) : serve(library.value, request);
    underWay.add(work);
    const result = await work.finally(() => underWay.delete(work));
    if (!result.ok && result.error.code === "library-missing") held.doubt();
    if (!result.ok && result.error.code === "library-damaged") await showDamaged(result.error);
    return result;
  }

  async function open(input: SessionRequests["session.open"]["input"]): Promise<Result<unknown>> {
    const opened = await held.open(input.folder, { create: input.create, settle });
    if (!opened.ok) return opened;
    const { library, created } = opened.value;
    if (created && input.samples) await importSamples(library);
    return succeed(describeLibrary(library));
  }

  /** Nothing more is begun on the library at hand, and what has been begun comes to its end. */
  async function settle(): Promise<void> {
    if (held.library !== null) {
      importDeskOf(held.library).discard();
      bulkDeskOf(held.library).cancel();
    }
    await backups.settle();
    await Promise.allSettled(underWay);
  }

  async function close(): Promise<Result<null>> {
    await settle();
    held.close();
    return succeed(null);
  }

  /** Goes on with what can be read of a library that turned out to be damaged while it was open. */
  async function showDamaged(error: DatelineError): Promise<Result<null>> {
    const { library } = held;
    if (library === null || library.readOnlyCause === "damage") return succeed(null);
    await settle();
    const shown = await held.exchange(() => openDamaged(library.paths, error));
    tellChanged();
    return shown.ok ? succeed(null) : shown;
  }

  async function rebuild(): Promise<Result<RebuildReport>> {
    const { library } = held;
    if (library === null || library.readOnlyCause !== "damage") return fail(notDamaged);
    return replace(library.paths, () => rebuildLibrary(library.paths));
  }

  async function restore({ name }: SessionRequests["backups.restoreLibrary"]["input"]): Promise<Result<unknown>> {
    const library = await held.current();
    if (!library.ok) return library;
    const restored = await backups.restoreLibrary(library.value, name);
    if (restored.ok) tellChanged();
    return restored;
  }

  /** Has work done on the closed library's files, and takes up what is there afterwards. */
  async function replace<Value>({ folder }: LibraryPaths, work: () => Promise<Result<Value>>): Promise<Result<Value>> {
    await settle();
    let outcome: Result<Value> = fail(unexpected);
    const reopened = await held.exchange(async () => {
      outcome = await work();
      const opened = await openLibrary(folder, { create: false, access: "write", damaged: "show" });
      return opened.ok ? succeed(opened.value.library) : opened;
    });
    return reopened.ok ? outcome : reopened;
  }

  function tellChanged(): void {
    send({ kind: "event", event: "library-changed", payload: null });
  }

  /** Sees by itself when a library that was gone is back, or can be written to again. */
  function lookAgain(): void {
    clearTimeout(lookingAgain);
    if (held.library?.readOnlyCause !== "folder" && !held.needsReopening()) return;
    lookingAgain = setTimeout(() => {
      if (!held.needsReopening()) return lookAgain();
      void reopen();
    }, LOOK_AGAIN);
  }

  async function reopen(): Promise<void> {
    const library = await held.current();
    if (library.ok) tellChanged();
    else lookAgain();
  }

  function indexWhenIdle(delay: number): void {
    clearTimeout(idle);
    idle = setTimeout(() => {
      idly((library) => {
        if (indexArticles(library.database, INDEXED_AT_ONCE)) indexWhenIdle(0);
      });
    }, delay);
  }

  /** Not put off by further requests, so that whoever types without a pause is journalled too. */
  function journalSoon(delay: number): void {
    journalling ??= setTimeout(() => {
      journalling = undefined;
      idly((library) => {
        if (library.journal?.write(JOURNALLED_AT_ONCE) === true) journalSoon(0);
      });
    }, delay);
  }

  /** Does with a library that can be written to what nobody waits for. What the disk refuses now it may take later. */
  function idly(work: (library: Library) => void): void {
    const { library } = held;
    if (library === null || library.readOnlyReason !== null || held.needsReopening()) return;
    try {
      work(library);
    } catch (thrown) {
      if (failureOf(thrown) === undefined) send({ kind: "bug", request: "idle", stack: stackOf(thrown) });
    }
  }

  return { answer };
}

const notDamaged = { code: "invalid-input", message: "The library is not damaged, so it is not rebuilt." } as const;
const unexpected = {
  code: "internal",
  message: "Something unexpected went wrong. The details are in Dateline’s log file.",
} as const;

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
