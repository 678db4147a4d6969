/** How long work may be put off by a busy window, in milliseconds. */
const LONGEST_WAIT = 2000;
/** The longest that work takes at a time, in milliseconds. */
const SLICE = 5;

/** Work that waits for a pause, then for the window to be idle, and is done in slices too short to be felt. */
export interface PausedWork {
  /** Does the work after a pause of so many milliseconds, counted from now. */
  after(pause: number): void;
  /** Calls off what is waited for. The next `after` begins anew. */
  stop(): void;
}

/** `work` answers whether it is finished; it should be as soon as `hasTime` says no. */
export function createPause(work: (hasTime: () => boolean) => boolean): PausedWork {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;

  function waitForIdle(): void {
    idle ??= requestIdleCallback(perform, { timeout: LONGEST_WAIT });
  }
  function perform(deadline: IdleDeadline): void {
    idle = undefined;
    const end = performance.now() + Math.min(SLICE, deadline.didTimeout ? SLICE : deadline.timeRemaining());
    if (!work(() => performance.now() < end)) waitForIdle();
  }
  return {
    after: (pause) => {
      clearTimeout(timer);
      timer = setTimeout(waitForIdle, pause);
    },
    stop: () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
      idle = undefined;
    },
  };
}
