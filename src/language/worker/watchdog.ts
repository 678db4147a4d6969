/** Timers as the window has them; tests bring their own. */
export interface Timers {
  set(callback: () => void, delay: number): number;
  clear(timer: number): void;
}

export const WINDOW_TIMERS: Timers = {
  set: (callback, delay) => setTimeout(callback, delay),
  clear: (timer) => clearTimeout(timer),
};

/** Watches a worker that has work: if it gives no sign of life for too long, `silent` is called, once. */
export interface Watchdog {
  /** The worker has work from now on. */
  watch(): void;
  /** The worker gave a sign of life; it may take `patience` milliseconds to the next. */
  heard(patience?: number): void;
  /** The worker has nothing to do. */
  rest(): void;
}

/** A watchdog that waits `patience` milliseconds from each sign of life. */
export function createWatchdog(timers: Timers, patience: number, silent: () => void): Watchdog {
  let timer: number | undefined;

  function rest(): void {
    if (timer !== undefined) timers.clear(timer);
    timer = undefined;
  }
  function heard(wait = patience): void {
    if (timer === undefined) return;
    rest();
    timer = timers.set(bark, wait);
  }
  function bark(): void {
    timer = undefined;
    silent();
  }
  return {
    rest,
    heard,
    watch: () => {
      timer ??= timers.set(bark, patience);
    },
  };
}
