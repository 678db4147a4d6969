import { type Request, type Response, ResponseSchema } from "./protocol.ts";
import { createWatchdog, type Timers } from "./watchdog.ts";

/** What the host needs of a worker; a `Worker` is one. */
export interface WorkerPort {
  postMessage(request: Request, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
  terminate(): void;
}

export interface WorkerHostOptions {
  readonly createWorker: () => WorkerPort;
  readonly onResponse: (response: Response) => void;
  /** The worker has work and gives no sign of life. */
  readonly onHang: () => void;
  readonly timers: Timers;
}

/** `asleep`: ended for having nothing to do; `ended`: for good. */
export type WorkerState = "busy" | "idle" | "asleep" | "ended";

/** Keeps one worker: begins it, watches it while it works, and ends it once it has had nothing to do for a while. */
export interface WorkerHost {
  state(): WorkerState;
  /** Begins a new worker, in the place of the one there is. */
  begin(): void;
  post(request: Request): void;
  /** The worker may take so many milliseconds to its next word. */
  grant(patience: number): void;
  /** The worker has nothing to do. */
  settle(): void;
  end(): void;
}

/** How long a worker may be silent while it has work, in milliseconds. */
export const PATIENCE = 5_000;

/** How long a worker that has nothing to do is kept, in milliseconds: its engines take up to 250 MB, and a second to open. */
export const REST = 30_000;

/** A host with its first worker begun. */
export function createWorkerHost({ createWorker, onResponse, onHang, timers }: WorkerHostOptions): WorkerHost {
  const watchdog = createWatchdog(timers, PATIENCE, onHang);
  let worker: WorkerPort | undefined;
  let resting: number | undefined;
  let isAsleep = false;

  function begin(): void {
    worker?.terminate();
    isAsleep = false;
    const begun = createWorker();
    begun.addEventListener("message", ({ data }) => {
      if (begun === worker) onResponse(ResponseSchema.parse(data));
    });
    worker = begun;
  }

  function stayAwake(): void {
    if (resting !== undefined) timers.clear(resting);
    resting = undefined;
  }

  function end(): void {
    watchdog.rest();
    stayAwake();
    isAsleep = false;
    worker?.terminate();
    worker = undefined;
  }

  function fallAsleep(): void {
    end();
    isAsleep = true;
  }

  begin();
  return {
    state: () => {
      if (worker === undefined) return isAsleep ? "asleep" : "ended";
      return resting === undefined ? "busy" : "idle";
    },
    begin,
    post: (request) => {
      worker?.postMessage(request, []);
      stayAwake();
      watchdog.watch();
    },
    grant: (patience) => watchdog.heard(patience),
    settle: () => {
      watchdog.rest();
      stayAwake();
      resting = timers.set(fallAsleep, REST);
    },
    end,
  };
}
