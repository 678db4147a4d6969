import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPause } from "./pause.ts";

const idle = new Map<number, IdleRequestCallback>();
let lastIdle = 0;

beforeEach(() => {
  vi.useFakeTimers();
  idle.clear();
  vi.stubGlobal("requestIdleCallback", (callback: IdleRequestCallback) => {
    lastIdle += 1;
    idle.set(lastIdle, callback);
    return lastIdle;
  });
  vi.stubGlobal("cancelIdleCallback", (handle: number) => idle.delete(handle));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The window has time for whatever waits for it. */
function rest(): void {
  const waiting = [...idle.values()];
  idle.clear();
  for (const callback of waiting) callback({ didTimeout: false, timeRemaining: () => 50 });
}

test("work waits for the pause and for the window, and goes on until it is finished", () => {
  let left = 2;
  const work = createPause(() => (left -= 1) === 0);
  work.after(300);
  vi.advanceTimersByTime(200);
  work.after(300);
  vi.advanceTimersByTime(200);
  rest();
  expect(left).toBe(2);
  vi.advanceTimersByTime(100);
  rest();
  expect(left).toBe(1);
  rest();
  rest();
  expect(left).toBe(0);
});

test("work that was called off while it waited for the window can begin again", () => {
  let done = 0;
  const work = createPause(() => (done += 1) > 0);
  work.after(300);
  vi.advanceTimersByTime(300);
  work.stop();
  rest();
  expect(done).toBe(0);
  work.after(300);
  vi.advanceTimersByTime(300);
  rest();
  expect(done).toBe(1);
});
