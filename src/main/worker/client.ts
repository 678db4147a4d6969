import { Worker } from "node:worker_threads";
import { fail, type Result } from "../../shared/result.ts";
import type { WindowEvent } from "../../shared/ipc/events.ts";
import type { WorkerMessage, WorkerRequestName, WorkerRequests } from "./requests.ts";

type Answer<Name extends WorkerRequestName> = Result<WorkerRequests[Name]["output"]>;

/** The library as the main thread sees it: requests out, answers back. */
export interface LibraryClient {
  request<Name extends WorkerRequestName>(name: Name, input: WorkerRequests[Name]["input"]): Promise<Answer<Name>>;
  /** Closes the library and ends its thread. */
  stop(): Promise<void>;
}

/** How often the thread is started again within `PERIOD` milliseconds before it is given up. */
const RESTARTS = 5;
const PERIOD = 60_000;

/**
 * Starts the library's thread from its built file. One that dies is started again with the library that was open; the requests
 * it took with it fail, and whoever saves tries again. `onBug` is told of whatever should not have happened there,
 * `onEvent` of what the window should know.
 */
export function startLibraryWorker(
  file: string,
  onBug: (description: string) => void,
  onEvent: (event: WindowEvent) => void = () => undefined,
): LibraryClient {
  const waiting = new Map<number, (result: Result<never>) => void>();
  const deaths: number[] = [];
  let lastId = 0;
  let folder: string | null = null;
  let stopping = false;
  let worker: Worker | null = start();
  /** Settled once a thread that was started again has its library open. */
  let ready: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(file, { name: "library" });
    started.on("message", receive);
    started.on("error", (error) => onBug(`the library's thread: ${error.stack ?? error.message}`));
    started.on("exit", () => {
      worker = null;
      for (const settle of waiting.values()) settle(fail(interrupted));
      waiting.clear();
      if (!stopping && mayStartAgain()) startAgain();
    });
    return started;
  }

  function receive(message: WorkerMessage<never>): void {
    switch (message.kind) {
      case "answer":
        waiting.get(message.id)?.(message.result);
        waiting.delete(message.id);
        break;
      case "bug":
        onBug(`${message.request}: ${message.stack}`);
        break;
      case "event":
        onEvent(message);
        break;
    }
  }

  function mayStartAgain(): boolean {
    deaths.push(Date.now());
    return deaths.filter((time) => time > Date.now() - PERIOD).length <= RESTARTS;
  }

  function startAgain(): void {
    worker = start();
    if (folder !== null) ready = post("session.open", { folder, create: false, samples: false });
  }

  function post<Name extends WorkerRequestName>(
    name: Name,
    input: WorkerRequests[Name]["input"],
  ): Promise<Answer<Name>> {
    const target = worker;
    if (target === null) return Promise.resolve(fail(gone));
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      target.postMessage({ id, name, input });
    });
  }

  async function request<Name extends WorkerRequestName>(
    name: Name,
    input: WorkerRequests[Name]["input"],
  ): Promise<Answer<Name>> {
    await ready;
    return post(name, input);
  }

  return {
    async request(name, input) {
      const answer = await request(name, input);
      if (name === "session.open" && answer.ok) folder = folderOf(input) ?? folder;
      return answer;
    },
    async stop() {
      stopping = true;
      await request("session.close", undefined);
      await worker?.terminate();
    },
  };
}

function folderOf(input: WorkerRequests[WorkerRequestName]["input"]): string | undefined {
  return typeof input === "object" && "folder" in input ? input.folder : undefined;
}

const interrupted = {
  code: "internal",
  message: "The part of Dateline that keeps the library was interrupted. It has been started again.",
} as const;

const gone = {
  code: "internal",
  message: "The part of Dateline that keeps the library has stopped.",
  mend: "Copy your text, then restart Dateline.",
} as const;
