import type { Page } from "@playwright/test";

declare global {
  /** Runs something once the next frame is done. */
  var afterFrame: (run: () => void) => void;
}

/** Gives a window its `afterFrame`: what is measured there ends when it calls. */
export async function provideAfterFrame(window: Page): Promise<void> {
  await window.evaluate(() => {
    const waiting: (() => void)[] = [];
    const { port1, port2 } = new MessageChannel();
    // A message sent while a frame is being made arrives once that frame is done.
    port1.addEventListener("message", () => waiting.shift()?.());
    port1.start();
    globalThis.afterFrame = (run) => {
      waiting.push(run);
      requestAnimationFrame(() => port2.postMessage(null));
    };
  });
}
