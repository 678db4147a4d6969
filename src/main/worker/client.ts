import { Worker } from "node:worker_threads";
import { fail, type Result } from "../../shared/result.ts";
import type { WorkerMessage, WorkerRequestName, WorkerRequests } from "./requests.ts";

type Answer<Name extends WorkerRequestName> = Result<WorkerRequests[Name]["output"]>;

/** The library as the main thread sees it: requests out, answers back. */
export interface LibraryClient {
  request<Name extends WorkerRequestName>(name: Name, input: WorkerRequests[Name]["input"]): Promise<Answer<Name>>;
  /** Closes the library and ends its thread. */
  stop(): Promise<void>;
}

/** Starts the library's thread from its built file. `onBug` is told of whatever should not have happened there. */
export function startLibraryWorker(file: string, onBug: (description: string) => void): LibraryClient {
  const worker = new Worker(file, { name: "library" });
  const waiting = new Map<number, (result: Result<never>) => void>();
  let lastId = 0;
  let stopped = false;

  worker.on("message", (message: WorkerMessage<never>) => {
    if (message.kind === "bug") return onBug(`${message.request}: ${message.stack}`);
    waiting.get(message.id)?.(message.result);
    waiting.delete(message.id);
  });
  worker.on("error", (error) => onBug(`the library's thread: ${error.stack ?? error.message}`));
  worker.on("exit", () => {
    stopped = true;
    for (const settle of waiting.values()) settle(fail(gone));
    waiting.clear();
  });

  function request<Name extends WorkerRequestName>(
    name: Name,
    input: WorkerRequests[Name]["input"],
  ): Promise<Answer<Name>> {
    if (stopped) return Promise.resolve(fail(gone));
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ id, name, input });
    });
  }

  return {
    request,
    stop: async () => {
      await request("session.close", undefined);
      await worker.terminate();
    },
  };
}

const gone = {
  code: "internal",
  message: "The part of Dateline that keeps the library has stopped.",
  mend: "Copy your text, then restart Dateline.",
} as const;
