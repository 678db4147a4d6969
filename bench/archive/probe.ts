import type { Page } from "@playwright/test";
import { provideAfterFrame } from "../after-frame.ts";

declare global {
  var probe: Probe;
}

/** What is taken down in the window itself, in milliseconds. */
interface Probe {
  /** From the press of a key that changes nothing to the end of the next frame: what the machine takes for any key. */
  idle: number[];
  /** From the press of each key until the list that belongs to it was drawn. */
  lists: number[];
  /** From the press of Enter until the article's headline and text were drawn. */
  openings: number[];
  /** Frames in which the list was scrolled, and those of them that had an empty slot. */
  frames: number;
  blank: number;
}

/** Begins to take down times in a window, between real key events and the end of the frame that shows what they led to. */
export async function setProbe(window: Page): Promise<void> {
  await provideAfterFrame(window);
  await window.evaluate(() => {
    globalThis.probe = { idle: [], lists: [], openings: [], frames: 0, blank: 0 };
    let pressed: number[] = [];
    let opening: { at: number; shown: string } | null = null;

    const shownArticle = (): string => {
      const headline = document.querySelector<HTMLTextAreaElement>("#headline")?.value ?? "";
      return `${headline}\n${document.querySelector('[aria-label="Article body"] p')?.textContent ?? ""}`;
    };
    addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Shift") afterFrame(() => probe.idle.push(performance.now() - event.timeStamp));
        else if (event.key === "Enter" && document.activeElement?.id === "article-list")
          opening = { at: event.timeStamp, shown: shownArticle() };
        else pressed.push(event.timeStamp);
      },
      { capture: true },
    );
    const look = (): void => {
      const isBusy = document.querySelector('[aria-label="Articles shown"]')?.getAttribute("aria-busy");
      if (isBusy === "false" && pressed.length > 0) {
        const answered = pressed;
        pressed = [];
        afterFrame(() => probe.lists.push(...answered.map((at) => performance.now() - at)));
      }
      if (opening !== null) {
        const [headline, text] = shownArticle().split("\n");
        const [before, textBefore] = opening.shown.split("\n");
        if (headline === before || text === textBefore || text === "") return;
        const { at } = opening;
        opening = null;
        afterFrame(() => probe.openings.push(performance.now() - at));
      }
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });

    // Heard before the list hears it: its rows are still those of the frame before, as they are where it scrolls by itself.
    addEventListener(
      "scroll",
      ({ target }) => {
        if (!(target instanceof Element) || target.id !== "article-list") return;
        const view = target.getBoundingClientRect();
        const rows = [...target.querySelectorAll('[role="option"]')].map((row) => row.getBoundingClientRect());
        const [top, bottom] = [Math.min(...rows.map((row) => row.top)), Math.max(...rows.map((row) => row.bottom))];
        probe.frames += 1;
        if (top > view.top + 1 || bottom < view.bottom - 1) probe.blank += 1;
      },
      { capture: true, passive: true },
    );
  });
}

/** What has been taken down since the last time. */
export function readProbe(window: Page): Promise<Probe> {
  return window.evaluate(() => {
    const read = { ...probe };
    globalThis.probe.idle = [];
    globalThis.probe.lists = [];
    globalThis.probe.openings = [];
    globalThis.probe.frames = 0;
    globalThis.probe.blank = 0;
    return read;
  });
}
