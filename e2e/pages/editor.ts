import { expect, type Locator, type Page } from "@playwright/test";

/** The editor: the text in the middle and the line that says whether it is safe. */
export class EditorPage {
  readonly window: Page;
  readonly headline: Locator;
  readonly standfirst: Locator;
  readonly kicker: Locator;
  readonly body: Locator;
  readonly saveState: Locator;

  constructor(window: Page) {
    this.window = window;
    this.headline = window.getByRole("textbox", { name: "Headline", exact: true });
    this.standfirst = window.getByRole("textbox", { name: "Standfirst" });
    this.kicker = window.getByRole("textbox", { name: "Kicker" });
    this.body = window.getByRole("textbox", { name: "Article body" });
    this.saveState = window.getByRole("status", { name: "Save state" });
  }

  /** Types at the end of the body, by real key events. */
  async type(text: string): Promise<void> {
    await this.body.focus();
    await this.window.keyboard.press("Control+End");
    await this.window.keyboard.type(text);
  }

  /** Moves the caret by a key, and waits until the editor has heard of it from the browser, as between two keys of a hand. */
  async move(key: string): Promise<void> {
    await this.window.keyboard.press(key);
    await this.drawn();
  }

  /** Makes a block through the slash menu, in the empty paragraph at the end. */
  async insertBlock(label: string): Promise<void> {
    await this.window.keyboard.type(`/${label}`);
    await this.window.getByRole("option", { name: label }).first().waitFor();
    await this.window.keyboard.press("Enter");
  }

  /** Waits until what was typed is on the disk, after the document has taken in the last letter, which is shown first. */
  async saved(): Promise<void> {
    await this.drawn();
    await expect(this.saveState).toContainText("Safe on disk");
  }

  private async drawn(): Promise<void> {
    await this.window.evaluate(
      () => new Promise((settled) => requestAnimationFrame(() => requestAnimationFrame(settled))),
    );
  }
}
