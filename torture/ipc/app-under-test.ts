import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerRequest, type Handler, type Handlers, isChannel } from "../../src/main/ipc/answer.ts";
import { handlersOf } from "../../src/main/ipc/handlers.ts";
import { startLibraryWorker } from "../../src/main/worker/client.ts";
import { type Channel, contract } from "../../src/shared/ipc/contract.ts";
import type { Result } from "../../src/shared/result.ts";
import { type LibraryContent, readLibraryContent } from "./library-content.ts";

export const CHANNELS: readonly Channel[] = Object.keys(contract).filter(isChannel);

/** The app from the gate downwards: its handlers, and a library in a thread of its own. Only the dialogs are played. */
export interface AppUnderTest {
  ask: (channel: unknown, input: unknown) => Promise<Result<unknown>>;
  content: LibraryContent;
  /** How many requests came through the gate to a dialog. */
  dialogs: () => number;
  /** What the app reported as bugs since it was asked last. */
  takeBugs: () => string[];
  close: () => Promise<void>;
}

/** Opens a new library with the samples. `worker` is the file of the library's thread. */
export async function startAppUnderTest(worker: string): Promise<AppUnderTest> {
  const parent = await mkdtemp(join(tmpdir(), "dateline-ipc-"));
  const folder = join(parent, "Library");
  const bugs: string[] = [];
  const report = (bug: string): void => void bugs.push(bug);
  const library = startLibraryWorker(worker, report);
  const opened = await library.request("session.open", { folder, create: true, samples: true });
  if (!opened.ok) throw new Error(`the library cannot be opened: ${opened.error.message}`);

  let asked = 0;
  const dismissed = (): Promise<Result<never>> => {
    asked += 1;
    return Promise.resolve({ ok: false, error: { code: "cancelled", message: "Dismissed." } });
  };
  const handlers = withDialogs(dismissed, (dialogs) => handlersOf(library, dialogs));
  const content = readLibraryContent(folder);
  return {
    ask: (channel, input) => answerRequest(handlers, channel, input, report),
    content,
    dialogs: () => asked,
    takeBugs: () => bugs.splice(0),
    close: async () => {
      content.close();
      await library.stop();
      await rm(parent, { recursive: true, force: true });
    },
  };
}

/** The handlers, with every channel that the library does not answer by itself answered by `dismissed`. */
function withDialogs(dismissed: Handler<never>, handlersWith: (mainThread: Handlers) => Handlers): Handlers {
  const none: unknown = Object.fromEntries(CHANNELS.map((channel) => [channel, dismissed]));
  if (!isComplete(none)) throw new Error("a channel has no handler");
  // Inherited and not its own: what is spread over the library's handlers is nothing.
  const inherited: Handlers = Object.create(none);
  return { ...none, ...handlersWith(inherited) };
}

function isComplete(table: unknown): table is Handlers {
  return typeof table === "object" && table !== null && CHANNELS.every((channel) => channel in table);
}
