import { useSyncExternalStore } from "react";

/** How often the window looks at the clock while something on it counts, in milliseconds. */
const TICK = 1000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function follow(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((tell) => tell()), TICK);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** What `read` makes of the present moment, in this machine's time zone. Draws anew only when that has changed, not at each tick. */
export function useClock<Value extends string | boolean>(read: (now: Temporal.ZonedDateTime) => Value): Value {
  return useSyncExternalStore(follow, () => read(Temporal.Now.zonedDateTimeISO()));
}
