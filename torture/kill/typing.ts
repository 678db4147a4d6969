import type { Page } from "@playwright/test";

/** A key and when it was sent, in milliseconds of the harness's clock: a little before the reporter's text shows it. */
export interface Stroke {
  readonly character: string;
  readonly sentAt: number;
}

const TYPED = "the tide turned at noon and the pilots went aboard ";

/** Puts the caret at the end of the paragraph with this index. */
export async function placeCaret(window: Page, paragraph: number): Promise<void> {
  await window.evaluate(async (index) => {
    const body = document.querySelector<HTMLElement>('[aria-label="Article body"]');
    const block = body?.querySelectorAll("p")[index];
    if (body === null || block === undefined) throw new Error("There is no such paragraph.");
    body.focus();
    // The text gives the focus to what was selected before, in a moment of its own.
    await new Promise((resolve) => setTimeout(resolve));
    getSelection()?.selectAllChildren(block);
    getSelection()?.collapseToEnd();
    block.scrollIntoView({ block: "center" });
  }, paragraph);
}

/** Types without a pause longer than `pause` milliseconds until the app is gone; answers every key that was sent. */
export async function typeUntilKilled(window: Page, pause: number, isKilled: () => boolean): Promise<Stroke[]> {
  const strokes: Stroke[] = [];
  while (!isKilled()) {
    const character = TYPED[strokes.length % TYPED.length] ?? " ";
    const stroke = { character, sentAt: performance.now() };
    try {
      await window.keyboard.press(character === " " ? "Space" : character);
      if (!isKilled()) strokes.push(stroke);
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    } catch {
      // The app has gone: this key never arrived.
    }
  }
  return strokes;
}
