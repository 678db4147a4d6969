import { expect, type Locator, type Page } from "@playwright/test";

/** The kinds of findings, as the style sheet names their underlines. */
export type Underline = "spelling" | "grammar" | "house-style" | "consistency" | "placeholder";

/** The language desk: underlines in the text, suggestions beside it, and the list of findings. */
export class LanguagePage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** The words that are underlined in the text at this moment, by kind. */
  underlined(kind: Underline): Promise<string[]> {
    return this.window.evaluate(
      (name) => Array.from(CSS.highlights.get(name) ?? [], (range) => (range instanceof Range ? range.toString() : "")),
      `finding-${kind}`,
    );
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
