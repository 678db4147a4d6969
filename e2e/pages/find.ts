import { expect, type Locator, type Page } from "@playwright/test";

/** The bar above the text in which one finds and replaces. */
export class FindPage {
  readonly window: Page;
  readonly bar: Locator;
  readonly text: Locator;
  readonly replacement: Locator;
  readonly count: Locator;

  constructor(window: Page) {
    this.window = window;
    this.bar = window.getByRole("search", { name: "Find in the article" });
    this.text = this.bar.getByRole("textbox", { name: "Find" });
    this.replacement = this.bar.getByRole("textbox", { name: "Replace with" });
    this.count = this.bar.getByRole("status", { name: "Finds" });
  }

  async open(): Promise<void> {
    await this.window.keyboard.press("ControlOrMeta+f");
    await expect(this.text).toBeFocused();
  }

  async openReplace(): Promise<void> {
    await this.window.keyboard.press("ControlOrMeta+h");
    await expect(this.text).toBeFocused();
  }

  async switch(option: "Match case" | "Whole words" | "Regular expression"): Promise<void> {
    await this.bar.getByRole("button", { name: option }).click();
  }

  async replaceAll(): Promise<void> {
    await this.bar.getByRole("button", { name: "Replace all" }).click();
  }

  /** The words that are marked as found, and those at hand. */
  async seesMarked(found: readonly string[], atHand: string | null): Promise<void> {
    await expect
      .poll(() =>
        this.window.evaluate(() => {
          const wordsOf = (name: string): string[] =>
            Array.from(CSS.highlights.get(name) ?? [], (range) =>
              range instanceof Range ? range.toString() : "",
            ).toSorted();
          return { found: wordsOf("found"), atHand: wordsOf("found-at-hand") };
        }),
      )
      .toEqual({ found: found.toSorted(), atHand: atHand === null ? [] : [atHand] });
  }
}
