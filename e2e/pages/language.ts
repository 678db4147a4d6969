import { expect, type Locator, type Page } from "@playwright/test";

/** The kinds of findings, as the style sheet names their underlines. */
export type Underline = "spelling" | "grammar" | "house-style" | "consistency" | "placeholder";

/** The language desk: underlines in the text, suggestions beside it, and the list of findings. */
export class LanguagePage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** The words that a line of a kind is drawn under at this moment, by where they and the lines are on the page. */
  underlined(kind: Underline): Promise<string[]> {
    return this.window.evaluate(wordsOver, `[data-underlined="${kind}"]`);
  }

  /** Waits until exactly these words are underlined. The first check has to wait for the language engine to start. */
  async seesUnderlined(kind: Underline, words: readonly string[]): Promise<void> {
    await expect(async () => expect(await this.underlined(kind)).toEqual(words)).toPass({ timeout: 30_000 });
  }

  get suggestions(): Locator {
    return this.window.getByRole("listbox", { name: "Suggestions" });
  }

  /** The list of findings beside the text. */
  get panel(): Locator {
    return this.window.getByRole("tabpanel", { name: "Language desk" });
  }

  async openPanel(): Promise<void> {
    await this.window.getByRole("tab", { name: "Language desk" }).click();
  }

  async openHouseStyle(): Promise<void> {
    await this.openPanel();
    await this.panel.getByRole("button", { name: "House style…" }).click();
    await this.window.getByRole("dialog").getByRole("table").waitFor();
  }
}

/** What stands over each of some lines: the letters whose foot is at a piece of the line. */
function wordsOver(lines: string): string[] {
  const body = document.querySelector('[aria-label="Article body"]');
  const letters: { text: string; middle: number; foot: number }[] = [];
  if (body === null || document.querySelector(lines) === null) return [];
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.textContent ?? "";
    for (let at = 0; at < text.length; at += 1) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, right, bottom } = range.getBoundingClientRect();
      letters.push({ text: text.charAt(at), middle: (left + right) / 2, foot: bottom });
    }
  }
  return Array.from(document.querySelectorAll(lines), (line) => {
    const pieces = Array.from(line.children, (piece) => piece.getBoundingClientRect());
    return letters
      .filter(({ middle, foot }) =>
        pieces.some(
          ({ left, right, top, bottom }) => left <= middle && middle <= right && top <= foot + 3 && foot <= bottom + 3,
        ),
      )
      .map(({ text }) => text)
      .join("");
  });
}
