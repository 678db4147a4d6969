import type { Page } from "@playwright/test";
import { provideAfterFrame } from "../after-frame.ts";

declare global {
  var latencies: number[];
}

/** What is typed, one key at a time, again and again: a sentence, because nobody types a text that is all one. */
const TYPED = "Sailors wait for a high tide. ".split("");

/** Puts the caret between two sentences in the middle of the text and begins to take the time of each key. */
export async function prepare(window: Page): Promise<void> {
  await provideAfterFrame(window);
  await window.evaluate(async () => {
    const body = document.querySelector<HTMLElement>('[aria-label="Article body"]');
    const blocks = [...(body?.querySelectorAll("p") ?? [])];
    const block = blocks[Math.floor(blocks.length / 2)];
    const text = block === undefined ? null : document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
    if (body === null || text === null) throw new Error("There is no text to type into.");
    body.focus();
    // The text gives the focus to what was selected before, in a moment of its own.
    await new Promise((resolve) => setTimeout(resolve));
    const words = text.textContent ?? "";
    getSelection()?.collapse(text, Math.min(words.length, words.indexOf(". ") + 2));
    block?.scrollIntoView({ block: "center" });

    globalThis.latencies = [];
    addEventListener("keydown", ({ timeStamp }) => afterFrame(() => latencies.push(performance.now() - timeStamp)), {
      capture: true,
    });
  });
}

/** Types so many keys and answers how long each took from its press to the end of the next frame, in milliseconds. */
export async function typeKeys(window: Page, keys: number, pause: number): Promise<number[]> {
  for (let key = 0; key < keys; key += 1) {
    await window.keyboard.press(TYPED[key % TYPED.length] ?? " ");
    await window.waitForTimeout(pause);
  }
  return window.evaluate(() => latencies.splice(0));
}
