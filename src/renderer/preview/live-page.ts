import { type Pace, waitBeforeRefresh } from "./refresh-pace.ts";

/** Keeps something fresh at a pace that typing does not feel. */
export interface LivePage {
  /** Says that what is shown is behind. */
  fallBehind(): void;
  stop(): void;
}

/** Calls `refresh` when it has fallen behind, in pauses, one at a time. */
export function keepFresh(refresh: () => Promise<void>): LivePage {
  let pace: Pace = { behindSince: 0, lastEnd: Number.NEGATIVE_INFINITY, lastCost: 0 };
  let state: "fresh" | "behind" | "refreshing" | "behind-again" | "stopped" = "fresh";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        idle = requestIdleCallback(() => void run(), { timeout: 1000 });
      },
      waitBeforeRefresh(performance.now(), pace),
    );
  }

  async function run(): Promise<void> {
    if (state !== "behind") return;
    state = "refreshing";
    const began = performance.now();
    await refresh();
    const lastEnd = performance.now();
    pace = { behindSince: lastEnd, lastEnd, lastCost: lastEnd - began };
    if (afterwards() === "behind-again") {
      state = "behind";
      schedule();
    } else if (afterwards() === "refreshing") state = "fresh";
  }

  // The state may have changed during the wait, which the compiler cannot see.
  const afterwards = (): typeof state => state;

  return {
    fallBehind() {
      if (state === "stopped") return;
      if (state === "refreshing" || state === "behind-again") {
        state = "behind-again";
        return;
      }
      if (state === "fresh") pace = { ...pace, behindSince: performance.now() };
      state = "behind";
      schedule();
    },
    stop() {
      state = "stopped";
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    },
  };
}
